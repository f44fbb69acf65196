package dev.jixiao.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.problem.Parsed;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standards as forms print them, and what each is understood as; beside them what looks alike and stays text. */
class StandardWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "每少1次扣2分，扣完为止 | deduct-per-step(step=1次, points=2分, by=value, side=below)",
        "每少一次扣两分，扣完为止。 | deduct-per-step(step=1次, points=2分, by=value, side=below)",
        "每减少1件扣0.5分 | deduct-per-step(step=1件, points=0.5分, by=value, side=below)",
        "每少10人扣1分，扣完为止 | deduct-per-step(step=10人, points=1分, by=value, side=below)",
        "每超出1万元扣1分，扣完本项分值为止 | deduct-per-step(step=1万元, points=1分, by=value, side=above)",
        "每降低1个百分点扣0.5分 | deduct-per-step(step=1%, points=0.5分, by=value, side=below)",
        "每低于目标值2%扣1分，最低得0分 | deduct-per-step(step=2%, points=1分, side=below)",
        "每相差3%，扣1分，扣完为止 | deduct-per-step(step=3%, points=1分)",
        "每降低1%扣0.5分，扣完为止 | deduct-per-step(step=1%, points=0.5分, side=below)",
        "每偏离5%扣1分，最多扣5分 | deduct-per-step(step=5%, points=1分, limit=5分)",
        "达到目标值得满分，每少1次扣2分 | deduct-per-step(step=1次, points=2分, by=value, side=below)",
        "完成得满分，每少1个百分点扣1分，扣完为止 | deduct-per-step(step=1%, points=1分, by=value, side=below)",
        "完成率≥90%得满分，每降低1个百分点扣0.5分 | deduct-per-step(step=1%, points=0.5分, from=90%)",
        "完成率达到95%以上得满分，每降低1%扣0.5分，扣完为止 | deduct-per-step(step=1%, points=0.5分, from=95%)",
        "预算完成率≥95%得满分；每低1%扣0.5分 | deduct-per-step(step=1%, points=0.5分, from=95%)",
        "每出现1起扣1分 | deduct-per-event(points=1分)",
        "每出现一起扣1分，扣完为止 | deduct-per-event(points=1分)",
        "每发生1次安全事故扣2分 | deduct-per-event(points=2分)",
        "每发现1处问题扣0.5分，扣完为止 | deduct-per-event(points=0.5分)",
        "发现1例扣1分，最多扣3分 | deduct-per-event(points=1分, limit=3分)",
        "每有1项不符合要求扣1分 | deduct-per-event(points=1分)",
        "逾期1天扣0.5分 | lateness(step=1天, points=0.5分)",
        "每逾期1天扣0.5分，扣完为止 | lateness(step=1天, points=0.5分)",
        "每延迟1个月扣2分 | lateness(step=1个月, points=2分)",
        "每晚1周扣1分，扣完为止 | lateness(step=1周, points=1分)",
        "按时完成得满分，每逾期一天扣1分 | lateness(step=1天, points=1分)",
        "延期1个工作日扣2分 | lateness(step=1个工作日, points=2分)",
        "每推迟一月扣1分，扣分不超过5分 | lateness(step=1个月, points=1分, limit=5分)",
        "达标得满分，否则不得分 | all-or-nothing",
        "达到目标值得满分，未达到不得分 | all-or-nothing",
        "达到指标值的得满分，未达到指标值的不得分 | all-or-nothing",
        "完成得满分，未完成不得分 | all-or-nothing",
        "符合要求得满分，不符合要求不得分 | all-or-nothing",
        "按时完成得满分，否则不得分 | all-or-nothing",
        "完成得满分，否则得0分 | all-or-nothing",
        "达到目标值得满分，未达到按比例得分 | proportional",
        "达到目标值得满分，未达到的按完成比例得分 | proportional",
        "按完成比例得分 | proportional",
        "按实际完成率计分 | proportional",
        "完成指标值记满分，未完成指标值的按完成值与指标值的比例记分 | proportional",
        "按完成比例得分，完成率低于60%不得分 | proportional-from(floor=60%)",
        "达到目标值得满分，未达到按比例得分，60%以下不得分 | proportional-from(floor=60%)",
        "完成率≥95%得满分，70%以下不得分，按比例得分 | proportional-from(floor=70%, from=95%)",
        "完成率≥95%得满分，否则不得分 | bands(bands=95%:100%)",
        "优得满分，良得80%，中得60%，差不得分 | levels(levels=优:100%,良:80%,中:60%,差:0%)",
        "优秀得100%、良好得80%、合格得60%、不合格不得分 | levels(levels=优秀:100%,良好:80%,合格:60%,不合格:0%)",
        "好得5分，一般得3分，差得0分 | levels(levels=好:5分,一般:3分,差:0分)",
        "是得满分，否不得分 | levels(levels=是:100%,否:0%)",
        "有得满分；无得0分 | levels(levels=有:100%,无:0分)",
        "A得100%，B得80%，C得60%，D不得分 | levels(levels=A:100%,B:80%,C:60%,D:0%)",
        "优秀计满分，良好计80%的分值，合格计60%的分值，不合格不计分 | levels(levels=优秀:100%,良好:80%,合格:60%,不合格:0%)",
        "非常满意得满分，满意得80%，基本满意得60%，不满意不得分 | levels(levels=非常满意:100%,满意:80%,基本满意:60%,不满意:0%)",
        "得分=完成率×分值 | proportional",
        "得分=实际完成率*该指标分值，最高不超过分值 | proportional",
        "指标得分=任务完成率×权重分，满分为止 | proportional",
        "按完成比例得分，满分为止 | proportional",
        "达到目标值得满分，完成率低于100%的按完成比例得分 | proportional",
        "全部完成得满分，部分完成按完成比例得分，未完成不得分 | proportional",
        "按时完成得满分，逾期不得分 | all-or-nothing",
        "按期完成得满分，延期完成的不得分 | all-or-nothing",
        "按计划完成得满分，未按计划完成不得分 | all-or-nothing",
        "符合得满分，不符合不得分 | all-or-nothing",
        "未发生安全事故得满分，发生安全事故不得分 | all-or-nothing",
        "未出现投诉得满分，否则不得分 | all-or-nothing",
        "每缺少1项扣1分，扣完即止 | deduct-per-step(step=1项, points=1分, by=value, side=below)",
        "每未达到1个百分点扣1分，扣完为止 | deduct-per-step(step=1%, points=1分, by=value)",
        "每低于目标值1个百分点扣1分，不倒扣 | deduct-per-step(step=1%, points=1分, by=value, side=below)",
        "低于目标值的，每降低1%扣2分，扣至0分 | deduct-per-step(step=1%, points=2分, side=below)",
        "达到目标值得满分；未达到目标值的，每少1个扣0.5分 | deduct-per-step(step=1个, points=0.5分, by=value, side=below)",
        "每降低1个百分点扣权重的5% | deduct-per-step(step=1%, points=5%, by=value, side=below)",
        "每降低1个百分点扣5%的分值 | deduct-per-step(step=1%, points=5%, by=value, side=below)",
        "每降低5%扣除分值的10%，扣完为止 | deduct-per-step(step=5%, points=10%, side=below)",
        "每超过1%扣0.5分，最高扣2分 | deduct-per-step(step=1%, points=0.5分, side=above, limit=2分)",
        "每发现一次未按规定执行扣1分 | deduct-per-event(points=1分)",
        "每查出一个问题扣0.5分，直至扣完 | deduct-per-event(points=0.5分)",
        "出现一次投诉扣该项分值的20% | deduct-per-event(points=20%)",
        "每延后1天扣0.2分，最低得0分 | lateness(step=1天, points=0.2分)",
        "每滞后一周扣分值的10% | lateness(step=1周, points=10%)",
        "按期完成得满分，每推后一天扣1分，最多扣5分 | lateness(step=1天, points=1分, limit=5分)",
        "每逾期一个工作日扣0.5分，直至该项分值扣完 | lateness(step=1个工作日, points=0.5分)",
        "完成率≥98%得满分，每下降1个百分点扣2分，不计负分 | deduct-per-step(step=1%, points=2分, from=98%)",
        "每少一场扣两分，以扣完为止 | deduct-per-step(step=1场, points=2分, by=value, side=below)",
        "每多1起扣1分，扣完该项分值为止 | deduct-per-step(step=1起, points=1分, by=value, side=above)",
        "完成率100%得10分，90%-100%得8分，80%-90%得5分，80%以下不得分 | bands(bands=100%:10分,90%~100%:8分,80%~90%:5分, met=band)",
        "完成率≥90%得满分，80%≤完成率＜90%得80%，完成率＜80%不得分 | bands(bands=90%:100%,80%~90%:80%, met=band)",
        "任务完成率达到95%（含）以上的，得5分；85%（含）—95%的，得3分；低于85%的，得1分 | bands(bands=95%:5分,85%~95%:3分,0%~85%:1分, met=band)",
        "预算执行率在95%以上得满分，95%（不含）至80%（含）得分值的60%，80%（不含）以下得0分 | bands(bands=95%:100%,80%~95%:60%, met=band)",
        "完成率90%以上得满分，90%以下得0分 | bands(bands=90%:100%, met=band)",
        "执行率95%-100%得10分，90%-95%得8分，90%以下得0分 | bands(bands=95%:10分,90%~95%:8分, met=band)",
        "完成率≥100%，得满分；60%~100%之间，得分值的50%；不足60%，不计分 | bands(bands=100%:100%,60%~100%:50%, met=band)",
      })
  void areReadWhole(String words, String spec) {
    Parsed<StrategySpec> read = StrategySpec.ofWords(words);
    assertEquals(spec, read.value().map(Object::toString).orElseGet(read::toString));
    Parsed<ScoringStrategy> made = ScoringStrategies.standard().create(read.orElseThrow());
    assertTrue(made.isOk(), made::toString);
    assertTrue(made.orElseThrow().rule().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "酌情扣分",
        "视情况得分",
        "根据完成情况酌情打分",
        "完成得满分", // and what is missed?
        "达到目标值得满分，未达到酌情扣分",
        "达到目标值得满分，60%以下不得分", // and between?
        "每少1次扣2分，每多1次加1分",
        "每少1次扣2分，发现弄虚作假不得分",
        "每少1次扣2分，逾期1天扣1分", // two counters
        "每少1次扣2分，扣2分",
        "不每少1次扣2分",
        "每少1次不扣2分",
        "每少1次扣2分以上",
        "每少1次扣2分，满分为止",
        "每少1次扣2分，最多扣5分，最多扣6分",
        "按完成比例得分，扣完为止",
        "低于目标值的，低于目标值的，每降低1%扣2分",
        "优得满分，优得80%，差得0分",
        "每少1次扣2至3分",
        "每少几次扣2分",
        "扣完为止",
        "最多扣5分",
        "每出现2起扣1分",
        "未出现1起扣1分",
        "达标得满分，否则得一半",
        "否则不得分",
        "完成率≥95%得满分，每少1次扣2分", // steps of another kind than where full marks begin
        "优得满分",
        "优得满分，良得80%，每少1次扣1分",
        "达到目标值得满分，达到目标值得满分，否则不得分",
        "90%以上得满分，80%以上得8分", // of the value or of the completion?
        "完成率90%得满分，未完成按比例得分，否则不得分",
        "proportional",
        "得满分",
        "每完成1项得2分",
        "完成1项得2分，完成2项得4分",
        "达到目标值得10分，未达到不得分", // of what weight?
        "达到目标值得满分，基本达到得一半",
        "达到目标值得满分，未达到目标值的",
        "低于目标值的",
        "全部完成得满分，部分完成不得分，未完成不得分",
        "部分完成按比例得分，部分完成按比例得分",
        "未完成不得分",
        "得分=完成率",
        "得分=完成率×分值×系数",
        "得分=预算数×分值",
        "最高不超过分值",
        "满分为止",
        "不倒扣",
        "每降低1个百分点扣权重",
        "每降低1个百分点扣5%以上",
        "每降低1至2个百分点扣1分",
        "每降低1个百分点加1分",
        "每降低约1个百分点扣1分",
        "每降低1个百分点扣1分，每升高1个百分点加1分",
        "每少1次扣2分，每少1人扣1分",
        "每少1次扣2分，少于5次不得分",
        "每少1次扣2分且通报批评",
        "每逾期1天扣1分，逾期10天以上不得分",
        "逾期10天以上不得分",
        "发生安全事故不得分",
        "未发生安全事故得满分，发生1起扣2分，发生重大事故不得分",
        "未发生安全事故得满分",
        "无投诉不扣分，每投诉1次扣1分",
        "以100%为标准，每超过1个百分点扣0.5分", // and if the target is another?
        "完成率90%以上得满分，80%以上得80%，60%以上得60%",
        "完成率≥90%得满分，80%≤完成率<90%得80%",
        "完成率≥100%得满分，每超过1%加0.5分",
        "优得满分，其余酌情",
        "优、良得满分，中得60%",
        "优得满分，优得80%",
        "满意度≥90%得满分，每降低1个百分点扣1分", // of which satisfaction?
        "优秀得90分以上",
        "是得满分",
        "A得100%，其他不得分",
        "①②③各1分",
        "一项不符合扣1分，两项不符合扣3分",
        "第一名得满分，其余按比例得分",
        "视完成质量得0-5分",
        "由专家打分",
        "按完成情况分档计分",
        "按优良中差计分",
        "按比例扣分", // of what?
        "每少1次扣2分，扣完为止，经批准的除外",
        "除不可抗力外，每逾期1天扣1分",
        "每少1次（含）扣2分",
        "每少１次扣２分？",
        "完成率100%得10分，90%-100%得8分，70%-80%得5分，70%以下不得分", // and between 80% and 90%?
        "完成率100%得10分，90%-100%得8分，85%以下不得分",
        "完成率100%得10分，90%-100%得8分", // and below?
        "完成率100%得10分，90%以下不得分", // and between?
        "完成率90%-99%得8分，90%以下不得分", // and above?
        "完成率＞95%得10分，80%-95%得8分，80%以下不得分", // to which band does 95% belong?
        "完成率≥95%得10分，80%＜完成率≤95%得8分，80%以下不得分",
        "完成率≥95%得10分，80%（不含）-95%（含）得8分，80%以下不得分",
        "完成率≥95%得10分，80%-95%酌情得分，80%以下不得分",
        "完成率≥95%得10分，80%-95%得5至8分，80%以下不得分",
        "完成率≥95%得10分，合格率80%-95%得8分，80%以下不得分", // of two rates
        "≥95%得满分，90%（含）-95%得8分，90%以下得0分", // of what?
        "满意度≥90%得10分，80%-90%得8分，80%以下不得分", // of which satisfaction?
        "80%以下不得分，80%-95%得8分，完成率≥95%得10分",
        "完成率≥95%得10分，95%-80%得8分，80%-95%得5分，80%以下不得分",
        "完成率100%得10分，90%-100%得8分，90%以下不得分，每低1%扣1分",
      })
  void whatIsNotAccountedForStaysText(String words) {
    Parsed<StrategySpec> read = StrategySpec.ofWords(words);
    assertEquals("", read.value().map(Object::toString).orElse(""));
    assertEquals("STRATEGY_UNKNOWN", read.problem().orElseThrow().code());
  }

  // of an indicator with a rate as its target, the words may be about that rate
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "培训完成率 | ≥95% | 96% | 完成率≥95%得满分，每降低1个百分点扣1分 | 10",
        "培训完成率 | ≥95% | 94% | 完成率≥95%得满分，每降低1个百分点扣1分 | 9",
        "培训完成率 | ≥95% | 90% | 完成率≥95%得满分，每降低1个百分点扣1分 | 5",
        "培训完成率 | ≥95% | 94% | 完成率≥90%得满分，每降低1个百分点扣1分 | -",
        "培训完成率 | ≥100% | 94% | 完成率≥95%得满分，每降低1个百分点扣1分 | 9",
        "培训人数 | ≥200人 | 190人 | 完成率≥95%得满分，每降低1个百分点扣1分 | 10",
        "资金合格率 | ≥95% | 94% | 完成率≥95%得满分，每降低1个百分点扣1分 | 10",
        "培训完成率 | ≥95% | 57% | 完成率低于60%不得分，按比例得分 | -",
        "培训完成率 | ≥95% | 94% | 按完成率得分 | -",
        "培训完成率 | ≥95% | 76% | 按比例得分 | 8",
        "案卷合格率 | ≥95% | 76% | 按完成率得分 | 8",
        "培训完成率 | =100% | 57% | 完成率低于60%不得分，按完成率得分 | 0",
        "培训完成率 | ≥95% | 94% | 得分=完成率×分值 | -",
        "培训完成率 | ≥100% | 94% | 得分=完成率×分值 | 9.4",
        "培训人数 | ≥200人 | 190人 | 得分=完成率×分值 | 9.5",
        "受援人满意度 | ≥90% | 91% | 满意度≥90%得10分，80%≤满意度<90%得8分，60%≤满意度<80%得5分，<60%不得分 | 10",
        "受援人满意度 | ≥90% | 85% | 满意度≥90%得10分，80%≤满意度<90%得8分，60%≤满意度<80%得5分，<60%不得分 | 8",
        "受援人满意度（%） | ≥90% | 80% | 满意度≥90%得10分，80%-90%得8分，60%-80%得5分，低于60%不得分 | 8",
        "受援人满意度 | ≥90% | 59% | 满意度≥90%得10分，80%-90%得8分，60%-80%得5分，低于60%不得分 | 0",
        "受援人满意度 | ≥95% | 91% | 满意度≥90%得10分，80%-90%得8分，80%以下不得分 | 10",
        "受援人满意度 | ≥90% | 85% | 合格率≥90%得10分，80%-90%得8分，80%以下不得分 | -",
        "受援人满意度 | ≥90% | 85% | 满意度≥90%得满分，每降低1个百分点扣1分 | 5",
        "受援人满意度 | ≥95% | 92% | 满意度≥90%得满分，每降低1个百分点扣1分 | -",
        "案卷合格率 | ≥95% | 93% | ≥95%得满分，90%（含）-95%得8分，90%以下得0分 | 8",
        "案卷合格率 | ≥98% | 93% | ≥95%得满分，90%（含）-95%得8分，90%以下得0分 | -",
        "案卷合格率 | 100% | 93% | ≥95%得满分，90%（含）-95%得8分，90%以下得0分 | 8",
        "案卷数量 | ≥100件 | 93件 | ≥95%得满分，90%（含）-95%得8分，90%以下得0分 | -",
        "案卷数量 | ≥100件 | 93件 | 完成率≥95%得满分，90%（含）-95%得8分，90%以下得0分 | 8",
        "案卷数量 | ≥100件 | 89件 | 完成率≥95%得满分，90%（含）-95%得8分，90%以下得0分 | 0",
        "案卷数量 | ≥100件 | 96件 | 完成率≥95%得满分，90%（含）-95%得8分，90%以下得0分 | 10",
        "培训完成率 | ≥95% | 94% | 完成率≥95%得10分，90%-95%得8分，90%以下不得分 | 8",
        "培训完成率 | ≥95% | 94% | 完成率100%得10分，90%-100%得8分，90%以下不得分 | 8",
        "不合格率 | ≤5% | 3% | 合格率≥95%得10分，90%-95%得8分，90%以下不得分 | -",
        "不满意度 | ≤10% | 12% | 满意度≥90%得10分，80%-90%得8分，80%以下不得分 | -",
        "任务未完成率 | ≤5% | 8% | 完成率≥95%得10分，90%-95%得8分，90%以下不得分 | -",
        "任务未完成率 | ≤5% | 8% | 完成率≥95%得满分，每降低1个百分点扣1分 | -",
        "任务未完成率 | ≤5% | 8% | 按完成率得分 | -",
        "差错率 | ≤5% | 3% | ≥5%得满分，3%-5%得5分，3%以下不得分 | -",
        "差错率 | ≤5% | 3% | 差错率≥5%得满分，3%-5%得5分，3%以下不得分 | -",
        "投诉率 | ≤5% | 7% | 投诉率≥5%得满分，每超过1%扣1分 | -",
        "资料差错率 | ≤2% | 3% | 每超过1%扣1分，扣完为止 | 9",
        "资料差错率 | ≤2% | 3% | 每超过1个百分点扣1分，扣完为止 | 9",
        "案卷合格率 | ≥80% | 70% | 每降低1%扣0.5分 | 5",
        "案卷合格率 | ≥80% | 70% | 每偏离1%扣0.5分 | 4",
        "案卷合格率 | ≥80% | 70% | 每低于目标值1%扣0.5分 | -",
        "案卷合格率 | ≥80% | 70% | 完成率≥90%得满分，每降低1%扣1分 | 8",
        "案卷合格率 | =100% | 97% | 每低于目标值1%扣0.5分 | 8.5",
        "案卷数量 | ≥80件 | 70件 | 每低于目标值1%扣0.5分 | 4",
        "案卷数量 | ≥80件 | 70件 | 每降低1%扣0.5分 | 4",
        "培训完成率 | ≥95% | 96% | 完成率100%得10分，90%-100%得8分，90%以下不得分 | 8",
      })
  void aRateOfTheIndicatorItself(
      String name, String target, String actual, String words, String points) {
    IndicatorScore score = Scorer.standard()
        .score(Indicator.builder()
            .category(IndicatorCategory.QUALITY)
            .name(name)
            .target(target)
            .actual(actual)
            .weight("10")
            .scoring(new ScoringStandard(words, Map.of()))
            .build());
    assertEquals(
        points,
        score.points().map(Object::toString).orElse("-"),
        () -> score.explanation().toText(Locale.CHINESE));
  }

  private static IndicatorScore score(String words, String target, String actual) {
    return Scorer.of(ScoringRules.mof2020())
        .score(Indicator.builder()
            .category(IndicatorCategory.QUANTITY)
            .name("n")
            .target(target)
            .actual(actual)
            .weight("10")
            .scoring(new ScoringStandard(words, Map.of()))
            .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "每少1次扣2分，扣完为止 | ≥10次 | 8次 | 6",
        "每少1次扣2分，扣完为止 | ≥10次 | 2次 | 0",
        "每少1次扣2分，扣完为止 | ≥10次 | 12次 | 10",
        "每少1次扣2分，扣完为止 | ≥10人 | 8人 | -",
        "每少1次扣2分，扣完为止 | ≥90% | 88% | -",
        "完成率≥90%得满分，每降低1个百分点扣0.5分 | ≥100件 | 92件 | 10",
        "完成率≥90%得满分，每降低1个百分点扣0.5分 | ≥100件 | 85件 | 7.5",
        "达标得满分，否则不得分 | ≥100件 | 99件 | 0",
        "每出现1起扣1分 | =0起 | 3起 | 7",
        "逾期1天扣0.5分 | 2024年6月30日前 | 2024年7月4日 | 8",
        "每逾期一个月扣2分 | 2024年6月30日前 | 2024年8月1日 | 8",
        "酌情扣分 | ≥100件 | 99件 | -",
        // a standard that speaks of the other side than the target does
        "每超1万元扣1分 | ≥100万元 | 97万元 | -",
        "每超1万元扣1分 | ≤100万元 | 103万元 | 7",
        "每少1次扣2分，扣完为止 | ≤5次 | 8次 | -",
        "每逾期1天扣1分 | ≥50天 | 45天 | -",
        "每逾期1天扣1分 | ≤50天 | 55天 | 5",
        "每出现1例不合格扣1分 | ≥100件 | 95件 | -",
        "每出现1例不合格扣1分 | ≤2件 | 5件 | 7",
      })
  void score(String words, String target, String actual, String points) {
    assertEquals(
        points, score(words, target, actual).points().map(Object::toString).orElse("-"));
  }

  @Test
  void theExplanationSaysWhatWasUnderstood() {
    String text = score("每少1次扣2分，扣完为止", "≥10次", "8次").explanation().toText(Locale.CHINESE);
    assertTrue(text.contains("按该指标的评（扣）分标准“每少1次扣2分，扣完为止”理解"), text);
    assertTrue(text.contains("每低于指标值1次扣2分，扣完为止"), text);
  }

  @Test
  void whatIsNotUnderstoodLeavesTheRowUnscored() {
    IndicatorScore score = score("每少1次酌情扣分", "≥10次", "8次");
    assertTrue(score.isUnscored());
    assertEquals("STRATEGY_UNKNOWN", score.problem().orElseThrow().code());
  }
}
