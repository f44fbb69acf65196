package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jixiao.problem.Excerpt;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of each fault of syntax: where it begins, what it is and what would fit there, in both languages. */
class SyntaxFaultTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // ^ is where the fault begins, ' a quotation mark, → a tab, ⏎ a line break, ␁ a control
        // character
        "{'title':^NaN} | a number in a form that JSON does not have: 'NaN' | a number such as 12.5, or a text in quotation marks",
        "{'indicators':[{'weight':^-Infinity,'name':'a'}]} | a number in a form that JSON does not have: '-Infinity' | a number such as 12.5, or a text in quotation marks",
        "{'fiscalYear':^02023} | a number in a form that JSON does not have: '02023' | a number such as 12.5, or a text in quotation marks",
        "{'fiscalYear':^+2023} | a number in a form that JSON does not have: '+2023' | a number such as 12.5, or a text in quotation marks",
        "{'fiscalYear':^2023.} | a number in a form that JSON does not have: '2023.' | a number such as 12.5, or a text in quotation marks",
        "{'fiscalYear': ^2023年} | a number in a form that JSON does not have: '2023年' | a number such as 12.5, or a text in quotation marks",
        "{'reportedTotal':{'score':^.5}} | a number in a form that JSON does not have: '.5' | a number such as 12.5, or a text in quotation marks",
        "{'reportedTotal':{'score':^95%}} | a number in a form that JSON does not have: '95%' | a number such as 12.5, or a text in quotation marks",
        "{'reportedTotal':{'score':^0x1F}} | a number in a form that JSON does not have: '0x1F' | a number such as 12.5, or a text in quotation marks",
        "{'reportedTotal':{'score':^-}} | a number in a form that JSON does not have: '-' | a number such as 12.5, or a text in quotation marks",
        "{'reportedTotal':{'score':1,^234}} | unexpected '234' | a field name in quotation marks",
        "{'reportedTotal':{'score':1 ^2}} | a comma is missing | a comma or }",
        "{'title':'甲^→乙'} | a tab inside a text | \\t",
        "{'ti^→tle':1} | a tab inside a text | \\t",
        "{'unknown':[{'a':'甲\\n\\u4e00^→乙'}]} | a tab inside a text | \\t",
        "{'title':'甲^⏎乙'} | a line break inside a text | \\n, or the end of the text",
        "{'title':'甲^␁'} | a control character inside a text | \\u0001",
        "{'title':'a^\\qb'} | an escape that JSON does not have | one of \\' \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits",
        "{'title':'a\\\\^\\u12G4b'} | an escape that JSON does not have | one of \\' \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits",
        "{'a^\\ud83d':1} | an escape of half a character | both halves, such as \\ud83d\\ude00",
        "{'title':'他说'^好'了'} | a word directly behind a text: '好' | \\' for a quotation mark within a text, else a comma",
        "{'title':'t'^,} | an extra comma | no comma before }",
        "{'title':'t'^,⏎⏎} | an extra comma | no comma before }",
        "{'goals':[{}^, ]} | an extra comma | no comma before ]",
        "{'title':'t',^,'kind':1} | an extra comma | a field name in quotation marks",
        "{^,'title':'t'} | an extra comma | a field name in quotation marks, or }",
        "{'goals':[^,{}]} | an extra comma | a value, or ]",
        "{'title':^,'kind':1} | unexpected ',' | a value",
        "{'title':'t' ^'kind':1} | a comma is missing | a comma or }",
        "{'goals':[{} ^{}]} | a comma is missing | a comma or ]",
        "{'title' ^'t'} | a colon is missing | a colon",
        "{'a\\'b' ^'t'} | a colon is missing | a colon",
        "{'title'^='t'} | unexpected '=' | a colon",
        "{'title'^：'t'} | a full-width ： where JSON needs : | a colon",
        "{^“title”:'t'} | a full-width “ where JSON needs ' | a field name in quotation marks, or }",
        "{'title':'t'^，'kind':1} | a full-width ， where JSON needs , | a comma or }",
        "{'title':^\u3000't'} | an invisible character, U+3000 | a value",
        "{'title':^\u00A0't'} | an invisible character, U+00A0 | a value",
        "{'title':'t'}^\uFEFF | an invisible character, U+FEFF | the end of the document",
        "{'title':^·t·} | unexpected '·' | a value",
        "{^title:'t'} | a word without quotation marks: 'title' | a field name in quotation marks, or }",
        "{'title':^绩效自评} | a word without quotation marks: '绩效自评' | a value",
        "{'indicators':[{'notApplicable':^True}]} | a word without quotation marks: 'True' | a value",
        "^绩效 | a word without quotation marks: '绩效' | an object",
        "{'title':'t'} ^完 | a word without quotation marks: '完' | the end of the document",
        "{'title':'t'} ^// 完 | a comment | the end of the document",
        "^# 注⏎{'title':'t'} | a comment | an object",
        "{'title':'t'^] | unexpected ']' | a comma or }",
        "^<form/> | unexpected '<' | an object",
        "{'title':'t'^ | it ends before it is complete | a comma or }",
        "{'title':tru^ | it ends before it is complete | a value",
        "{'title':'t^ | it ends within a text | a quotation mark at the end of the text",
        "{'title':'t\\u12^ | it ends within a text | a quotation mark at the end of the text",
      })
  void aFaultOfSyntaxIsReportedWhereItBegins(String marked, String english, String expected) {
    String typed =
        marked.replace('\'', '"').replace('→', '\t').replace('⏎', '\n').replace('␁', '\u0001');
    int at = typed.indexOf('^');
    String json = typed.substring(0, at) + typed.substring(at + 1);
    Problem problem = FormJson.standard().read(json).problems().stream()
        .filter(each -> each.code().equals("SYNTAX"))
        .findFirst()
        .orElseThrow();

    String said = problem.wording().english();
    assertEquals(english.replace('\'', '"'), said.substring(said.indexOf(": ") + 2));
    Message fits = problem.expected().orElseThrow();
    assertEquals(expected.replace('\'', '"'), fits.english());
    int line = (int) json.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - json.substring(0, at).lastIndexOf('\n');
    assertEquals(line + 1 + ":" + column, problem.place().orElseThrow().toString());
    Excerpt excerpt = problem.excerpt().orElseThrow();
    assertEquals(at - Math.max(0, at - 24) + (at > 24 ? 1 : 0), excerpt.offset());
    assertFalse(problem.wording().chinese().matches(".*[a-z]{5,} [a-z]+.*"), problem.message());
    assertFalse(problem.toString().contains("\uFFFD"), problem.toString());
  }

  /** What was forgiven before a fault is not told again for it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'fiscalYear':02023 ^'title':'t'} | a comma is missing",
        "{'fiscalYear':+2023^] | unexpected ']'",
        "{'title':'a→b' ^'kind':1} | a comma is missing",
        "{'title':'t', /* a ' 5x */ 'kind' ^'k'} | a colon is missing",
        "{'title':'t', // 5x⏎ ^kind:1} | a word without quotation marks: 'kind'",
        "{'title':'t',⏎ 'indicators':[{},], 'kind':^5x} | a number in a form that JSON does not have: '5x'"
      })
  void theSecondFaultIsReportedByItself(String marked, String english) {
    String typed = marked.replace('\'', '"').replace('→', '\t').replace('⏎', '\n');
    int at = typed.indexOf('^');
    String json = typed.substring(0, at) + typed.substring(at + 1);
    List<Problem> problems = FormJson.standard().read(json).problems();
    Problem last = problems.get(problems.size() - 1);
    assertEquals(
        "not well-formed JSON: " + english.replace('\'', '"'), last.wording().english());
    int line = (int) json.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - json.substring(0, at).lastIndexOf('\n');
    assertEquals(line + 1 + ":" + column, last.place().orElseThrow().toString());
  }
}
