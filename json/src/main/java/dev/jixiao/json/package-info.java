/**
 * JSON of forms, rule sets and results: one format, close to the form as printed, that a person can type.
 *
 * <p>{@link dev.jixiao.json.FormJson} reads and writes forms, one at a time or a million in lines; {@link
 * dev.jixiao.json.FormReading} holds the form and every problem. Everything is written by hand over the public API of the
 * library and Jackson's streaming layer: no reflection, no annotations, no class names in documents. All types are
 * immutable and thread-safe. Codes of problems are listed with the package {@link dev.jixiao.problem}, those of findings with {@link
 * dev.jixiao.audit}.
 *
 * <p>Jackson 2.18.9 to 2.23.0 is supported, on the class path and on the module path; the tests run on 2.23.0 and pass on 2.18.9, where only
 * a half character within the name of a field is reported as a fault of syntax, without the number of its byte. An application with Jackson 3 has {@link dev.jixiao.json.JixiaoModule3} as well as
 * {@link dev.jixiao.json.JixiaoModule}. JSON Schemas (2020-12) are in this jar next to this package: {@code schema/form.schema.json}
 * of forms, {@code schema/rules.schema.json} of rule sets, {@code schema/profile.schema.json} of audit profiles, {@code
 * schema/result.schema.json} of results, {@code schema/findings.schema.json} of findings alone, {@code schema/portfolio.schema.json} of many
 * forms summed up and {@code schema/progress.schema.json} of the progress of a form under way; the <a href="doc-files/fields.html">page of fields</a> lists every
 * field of theirs. Rule sets are explained in Chinese, for those who keep them, in <a href="doc-files/rules-zh.html">评分规则维护说明</a>.
 *
 * <h2>What is read how</h2>
 *
 * <p>Reading never throws for what is in a document. Every problem has a code, a JSON pointer, line and column, and what
 * was expected; a warning costs nothing, an error costs what the last column says.
 *
 * <table class="striped">
 * <caption>What people and programs write, and what becomes of it</caption>
 * <thead><tr><th>in the document</th><th>is read as</th><th>problem</th></tr></thead>
 * <tbody>
 * <tr><td>{@code null}, or the field left out</td><td>absent; {@code ""} is an empty text, not absent</td><td>none</td></tr>
 * <tr><td>blank text, or {@linkplain dev.jixiao.value.Placeholder what stands for nothing} such as {@code "—"} {@code "/"}
 * {@code "无"} {@code "暂无"} {@code "待定"}, where a number, yes or no belongs</td><td>absent</td>
 * <td>none</td></tr>
 * <tr><td>a number as text: {@code "30"} {@code " 12.5 "} {@code "1,200.50"} {@code "３０"} {@code "1e1"}</td>
 * <td>that number</td><td>none</td></tr>
 * <tr><td>points with a sign: {@code "30分"} {@code "20%"}</td><td>30 points, 20 points</td><td>none</td></tr>
 * <tr><td>an amount with a unit of its own: {@code "4.8万元"}</td><td>that amount, whatever the block's unit is</td>
 * <td>none</td></tr>
 * <tr><td>a year as text: {@code "2023"} {@code "2023年"} {@code "2023年度"}</td><td>that year</td><td>none</td></tr>
 * <tr><td>{@linkplain dev.jixiao.value.YesNo yes or no as text}: {@code "true"} {@code "是"} {@code "√"} {@code "否"}</td>
 * <td>true, false</td>
 * <td>none</td></tr>
 * <tr><td>a share: {@code "30%"} {@code 30}</td><td>30%</td><td>none</td></tr>
 * <tr><td>a share without a sign between 0 and 1, such as {@code 0.3}</td><td>absent: it may be 0.3%</td>
 * <td>{@code PERCENT_AMBIGUOUS}</td></tr>
 * <tr><td>a fraction that does not end: {@code "40÷3"}</td><td>that fraction, as this package writes it</td>
 * <td>none</td></tr>
 * <tr><td>a number where a text belongs: {@code "target": 100}</td><td>the text as written, {@code 100}</td>
 * <td>none</td></tr>
 * <tr><td>a text that is no number where one belongs: {@code "ten"} {@code "1,2"} {@code "9/10"} {@code NaN}</td>
 * <td>absent</td><td>{@code FIELD_VALUE}</td></tr>
 * <tr><td>a number of more than 64 digits, or an exponent beyond 64</td><td>absent</td>
 * <td>{@code NUMBER_OUT_OF_BOUNDS}</td></tr>
 * <tr><td>a unit of money that is none</td><td>the amounts of the block are absent, but for those with their own unit</td>
 * <td>{@code FIELD_VALUE}</td></tr>
 * <tr><td>an object, a list, true or false where something else belongs</td><td>absent; in a list of rows that row</td>
 * <td>{@code FIELD_TYPE}</td></tr>
 * <tr><td>{@code null} in a list of rows</td><td>that row is left out</td><td>{@code FIELD_TYPE}</td></tr>
 * <tr><td>one goal as a list, or several as {@code goal}</td><td>those goals</td><td>none</td></tr>
 * <tr><td>a field of one object twice, or both {@code goal} and {@code goals}</td><td>the first</td>
 * <td>{@code FIELD_DUPLICATE}</td></tr>
 * <tr><td>a field the format does not have</td><td>left out; further cells belong into {@code attributes}</td>
 * <td>{@code FIELD_UNKNOWN}, with the nearest name</td></tr>
 * <tr><td>a name with half a character</td><td>no form, or only that field is left out, as Jackson's version has it</td>
 * <td>{@code SYNTAX} or {@code FIELD_VALUE}</td></tr>
 * <tr><td>a budget without its total row, a typed target without its text, a standard without its strategy</td>
 * <td>an empty row; absent</td><td>{@code FIELD_MISSING}</td></tr>
 * <tr><td>a target in three fields: {@code "sign": "≥", "target": "95", "unit": "%"}</td><td>{@code ≥95%}; a sign or unit
 * that says nothing about the target is kept in {@code attributes}</td><td>none</td></tr>
 * <tr><td>three such fields that contradict one another</td><td>the value alone; sign and unit are kept in {@code
 * attributes}</td><td>{@code TARGET_CONTRADICTION}</td></tr>
 * <tr><td>a target with a type this program does not know</td><td>kept and written back as it is</td><td>none</td></tr>
 * <tr><td>comments, an extra comma, {@code 007}, {@code +5}, {@code .5}, {@code 5.}, line breaks inside a text</td>
 * <td>as meant</td><td>{@code SYNTAX}, a warning at the first of them</td></tr>
 * <tr><td>anything else that is not JSON, or a document that is cut short</td><td>no form</td><td>{@code SYNTAX}</td></tr>
 * <tr><td>something after the end of the document</td><td>the form before it</td><td>{@code SYNTAX}</td></tr>
 * <tr><td>a document that is not an object</td><td>no form</td><td>{@code FIELD_TYPE}</td></tr>
 * <tr><td>UTF-8, UTF-16 or UTF-32, with or without a byte order mark</td><td>as they are</td><td>none</td></tr>
 * <tr><td>bytes that are in none of these</td><td>no form; in a file of many forms no form of that line</td>
 * <td>{@code SYNTAX}</td></tr>
 * <tr><td>a document too long or too deep, a name too long</td><td>no form</td><td>{@code LIMIT_EXCEEDED}</td></tr>
 * <tr><td>a text or number that is too long</td><td>absent</td><td>{@code LIMIT_EXCEEDED}</td></tr>
 * <tr><td>a list or an object of free names with too many items</td><td>the first of them</td><td>{@code LIMIT_EXCEEDED}</td></tr>
 * <tr><td>more problems than the limit</td><td>the others are counted</td><td>{@code LIMIT_EXCEEDED}</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.jixiao.json;

import org.jspecify.annotations.NullMarked;
