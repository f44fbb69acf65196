package dev.jixiao.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faults of one strategy: all of them at once, and none that is not one. */
class StrategyFaultsTest {
  private static String refusal(String spec) {
    return ScoringStrategies.standard()
        .create(StrategySpec.parse(spec))
        .problem()
        .orElseThrow()
        .message();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bands(bands=80%:70%,90%:100%, of=moon, met=bnd, color=red) | bands= of= met= [color]",
        "bands(bands=80%~90%:100%, color=red) | bands= [color]",
        "execution-bands(bands=80%~90%:100%, color=red) | bands= [color]",
        "interpolate(anchors=60%, of=moon, worse=-1%, color=red) | anchors= of= worse= [color]",
        "interpolate(of=moon, worse=x) | +anchors of= worse=",
        "deduct-per-step(points=x, by=moon, count=some, limit=200%, step=3%) | points= by= count= limit=",
        "deduct-per-step(step=x, points=y, limit=z) | step= points= limit=",
        "deduct-per-step(step=0, color=red) | step=0 +points [color]",
        "deduct-per-step(points=-1, count=some) | +step points= count=",
        "deduct-per-event(limit=x) | +points limit=",
        "lateness(step=1, points=x, grace=a, planned=b) | points= grace= planned=",
        "lateness(step=0, points=x, grace=-1, planned=0) | step= points= grace= planned=",
        "survey(levels=a, target=x) | levels= target=",
        "survey(levels=好:2, target=0%) | levels= target=",
        "survey(target=x) | +levels target=",
        "base-and-bonus(base=120%, bonus=x, step=1%, points=y) | base= bonus= points=",
        "base-and-bonus(step=-1%, bonus=-1) | step= +points bonus=",
        "equality(mode=x, tolerance=y) | mode= tolerance=",
        "equality(mode=x, tolerance=200%, color=red) | mode= tolerance= [color]",
        "judgement-bands(upper=x, lower=y, given=z) | upper= lower= given=",
        "judgement-bands(lower=200%, met=1%, missed=-1%, given=z) | lower= met= missed= given=",
        "judgement-bands(lower=90%, met=120%, color=red) | lower= met= [color]",
        "judgement-bands(partly=90%, met=120%, missed=90%) | partly= met= missed=",
        "judgement-bands(upper=120%, partly=85%) | upper=",
        "judgement-bands(lower=5O%, partly=55%) | lower=",
        "judgement-bands(upper=7O%, met=75%) | upper=",
        "bands(of=valeu, bands=80%~90%:100%) | of=",
        "all-or-nothing(otherwise=x, color=red) | otherwise=x [color]",
        "proportional-above(floor=x, color=red) | floor=x [color]",
        "proportional-above(floor=100%, color=red) | floor=100% [color]",
        "reverse-linear(zeroAt=1, color=red) | zeroAt=1 [color]",
        "range-falloff(falloff=0, color=red) | falloff=0 [color]",
        "levels(color=red) | +levels [color]",
        "checklist(items=a, color=red) | items= [color]",
        "composite(parts=a, color=red) | parts= [color]",
      })
  void allFaultsOfOneStrategyAreNamedAtOnceAndNothingElse(String spec, String faults) {
    String message = refusal(spec);
    List<String> named = Stream.of(faults.split(" "))
        .map(fault -> fault.startsWith("[")
            ? "parameter: " + fault.substring(1, fault.length() - 1)
            : fault.startsWith("+")
                ? "needs the parameter " + fault.substring(1)
                : "parameter " + fault)
        .toList();
    named.forEach(fault -> assertTrue(message.contains(fault), () -> fault + " in " + message));
    assertEquals(
        named.size(),
        message.split("parameter(: | [a-zA-Z]+=)|needs the parameter ", -1).length - 1,
        message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bands(bandz=90%:100%) | bandz bands",
        "interpolate(ancors=60%:0%,100%:100%, wors=1%) | ancors anchors, wors worse",
        "deduct-per-step(stepp=3%, point=1) | stepp step, point points",
        "levels(level=好:100%) | level levels",
        "checklist(item=好:100%) | item items",
        "survey(level=好:100%, targt=1) | level levels, targt target",
        "composite(part=proportional:100%) | part parts",
        "lateness(step=1, points=1, excuze=a, colour=red) | excuze excuse",
        "reverse-linear(zeroat=3) | zeroat zeroAt",
        "judgement-bands(uper=80%, loer=60%, partley=70%, mised=1%) | uper upper, loer lower, partley partly, mised missed",
        "bands(bands=90%:100%, band=80%:50%) |",
        "bands(bands=90%:100%, color=red) |",
      })
  void aMisspelledParameterIsReportedWithTheNearestThatIsNotGiven(String spec, String pairs) {
    String message = refusal(spec);
    String told = Stream.of(Optional.ofNullable(pairs).orElse("").split(", "))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> "; perhaps " + pair.replace(" ", " should be "))
        .collect(Collectors.joining());
    assertTrue(message.endsWith(told), message);
    assertEquals(pairs != null, message.contains("perhaps"), message);
  }
}
