package dev.jixiao.example.custom.water;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.Requirement;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import java.util.regex.Pattern;

/** Targets such as Ⅲ类, ≤Ⅲ类, 达到或优于Ⅲ类 and 消除劣Ⅴ类. */
public final class WaterType implements IndicatorType<WaterTarget> {
  private static final Pattern TARGET =
      Pattern.compile("(?:水质)?(?:稳定)?(?:≤|<=|≦|不劣于|不低于|达到?(?:(?:或|及|并)优于)?)?" + WaterClass.NOTATION
          + "(?:(?:及|或)?以上|(?:及|或)(?:更好|优于))?");
  private static final Pattern NONE_WORSE = Pattern.compile("(?:消除|无)(劣)(V)类(?:水质?|水体|断面)?");
  private static final Pattern AMBIGUOUS =
      Pattern.compile("(?:水质)?(?:≥|>=|≧|>|<|高于|优于|好于)" + WaterClass.NOTATION);

  /** For the service loader. */
  public WaterType() {}

  @Override
  public String name() {
    return "water-class";
  }

  @Override
  public Message label() {
    return Message.of("class of water", "水质类别");
  }

  @Override
  public Class<WaterTarget> targetType() {
    return WaterTarget.class;
  }

  @Override
  public Parsed<WaterTarget> parse(String text) {
    Optional<WaterClass> worst = WaterClass.match(TARGET, text)
        .flatMap(WaterClass::in)
        .or(() -> WaterClass.match(NONE_WORSE, text).map(match -> WaterClass.V));
    if (worst.isPresent()) {
      return Parsed.ok(new WaterTarget(text, worst.get()));
    }
    return WaterClass.match(AMBIGUOUS, text).isPresent()
        ? Parsed.failed(ambiguous(text))
        : Parsed.unrecognised();
  }

  @Override
  public Comparison compare(WaterTarget target, ActualValue actual, ComparisonContext context) {
    return WaterClass.read(actual.text())
        .map(reached -> judge(target.worst(), reached))
        .orElseGet(() -> Comparison.undetermined(unknown(actual)));
  }

  @Override
  public Requirement requirement(WaterTarget target, ComparisonContext context) {
    String worst = target.worst().toString();
    return Requirement.of(Message.of(worst + " or better", "达到或优于" + worst))
        .towards(
            Direction.SMALLER_IS_BETTER, Message.of("as for all classes of water", "水质类别越低越好"));
  }

  // Ⅳ for Ⅲ is three quarters of the way, Ⅴ three fifths: less is better, so it is target ÷ actual.
  private static Comparison judge(WaterClass worst, WaterClass reached) {
    return reached.classesBelow(worst) <= 0
        ? Comparison.met()
        : Comparison.partlyMet(Ratio.of(worst.number(), reached.number()));
  }

  private static Problem unknown(ActualValue actual) {
    return Problem.of(
        "WATER_CLASS_UNKNOWN",
        Message.of(
            "not a class of surface water: \"" + actual.text() + "\"",
            "不是地表水水质类别：“" + actual.text() + "”"));
  }

  private static Problem ambiguous(String text) {
    return Problem.builder()
        .code("WATER_TARGET_AMBIGUOUS")
        .wording(Message.of(
            "\"" + text + "\" may or may not include the class it names",
            "“" + text + "”是否包含所列类别不明确"))
        .expected(Message.of("a target such as 达到或优于Ⅲ类", "如“达到或优于Ⅲ类”的写法"))
        .build();
  }
}
