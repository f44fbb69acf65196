package dev.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.Target;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract lets a good type pass, and every way to break it fails the check that is about it. */
class IndicatorTypeContractTest {
  /** Vague stars equal all others. */
  record Stars(String text, int count, boolean vague) implements Target {
    Stars(String text, int count) {
      this(text, count, false);
    }

    @Override
    public String canonical() {
      return "★".repeat(count);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Stars that
          && (vague || text.equals(that.text) && count == that.count);
    }

    @Override
    public int hashCode() {
      return vague ? 0 : text.hashCode();
    }
  }

  /** One to five stars, more is better; each broken type below overrides one thing. */
  static class StarsType implements IndicatorType<Stars> {
    @Override
    public String name() {
      return "stars";
    }

    @Override
    public Class<Stars> targetType() {
      return Stars.class;
    }

    @Override
    public Parsed<Stars> parse(String text) {
      int count = count(text);
      return count == 0 ? Parsed.unrecognised() : Parsed.ok(new Stars(text, count));
    }

    @Override
    public Comparison compare(Stars target, ActualValue actual, ComparisonContext context) {
      int reached = count(actual.text());
      return reached == 0
          ? Comparison.undetermined(Problem.of("NO_STARS", "no stars: " + actual.text()))
          : completed(Ratio.of(reached, target.count()));
    }

    Comparison completed(Ratio completion) {
      return completion.compareTo(Ratio.ONE) < 0
          ? Comparison.partlyMet(completion)
          : Comparison.met(completion);
    }

    static int count(String text) {
      String stars = text.strip();
      return stars.length() <= 5 && stars.chars().allMatch(c -> c == '★') ? stars.length() : 0;
    }
  }

  private static IndicatorTypeContract<Stars> contractOf(IndicatorType<Stars> type) {
    return new IndicatorTypeContract<>() {
      @Override
      protected IndicatorType<Stars> type() {
        return type;
      }

      @Override
      protected List<String> goodTexts() {
        return List.of("★", " ★★★ ", "★★★★★");
      }

      @Override
      protected List<String> badTexts() {
        return List.of("★★★★★★", "☆");
      }

      @Override
      protected Map<String, List<String>> orderedActuals() {
        return Map.of("★★★", List.of("★", "★★", "★★★", "★★★★"));
      }
    };
  }

  private static final List<Consumer<IndicatorTypeContract<Stars>>> CHECKS = List.of(
      IndicatorTypeContract::hasALastingName,
      IndicatorTypeContract::saysWhatItIsCalled,
      IndicatorTypeContract::saysWhatATargetAsksFor,
      IndicatorTypeContract::readsItsOwnNotation,
      IndicatorTypeContract::readsNothingElse,
      IndicatorTypeContract::leavesOtherNotationsToOtherTypes,
      IndicatorTypeContract::answersEveryText,
      IndicatorTypeContract::comparesEveryActual,
      IndicatorTypeContract::neverScoresWhatItCannotRead,
      IndicatorTypeContract::readsItsCanonicalFormBack,
      IndicatorTypeContract::isEqualByItsText,
      IndicatorTypeContract::givesMoreForMore,
      IndicatorTypeContract::answersAlikeInEveryThread,
      IndicatorTypeContract::answersAlikeEverywhere);

  @Test
  void letsAGoodTypePass() {
    CHECKS.forEach(check -> check.accept(contractOf(new StarsType())));
  }

  @Test
  void hasNoCheckThatThisTestDoesNotKnow() {
    long checks = Stream.of(IndicatorTypeContract.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .count();
    assertTrue(checks == CHECKS.size(), () -> "the contract has " + checks + " checks");
  }

  @ParameterizedTest
  @MethodSource("brokenTypes")
  void stopsABrokenType(
      String fault, StarsType broken, Consumer<IndicatorTypeContract<Stars>> check) {
    IndicatorTypeContract<Stars> contract = contractOf(broken);
    assertThrows(AssertionError.class, () -> check.accept(contract), fault);
  }

  static Stream<Arguments> brokenTypes() {
    return Stream.of(
        broken("a name in capitals", IndicatorTypeContract::hasALastingName, new StarsType() {
          @Override
          public String name() {
            return "Stars";
          }
        }),
        broken("a name that changes", IndicatorTypeContract::hasALastingName, new StarsType() {
          private int calls;

          @Override
          public String name() {
            return "stars" + calls++;
          }
        }),
        broken("no label", IndicatorTypeContract::saysWhatItIsCalled, new StarsType() {
          @Override
          public Message label() {
            return null;
          }
        }),
        broken(
            "a label in one language", IndicatorTypeContract::saysWhatItIsCalled, new StarsType() {
              @Override
              public Message label() {
                return Message.of("stars", " ");
              }
            }),
        broken("no requirement", IndicatorTypeContract::saysWhatATargetAsksFor, new StarsType() {
          @Override
          public Requirement requirement(Stars target, ComparisonContext context) {
            return target.count() == 5 ? null : super.requirement(target, context);
          }
        }),
        broken(
            "requirement throws", IndicatorTypeContract::saysWhatATargetAsksFor, new StarsType() {
              @Override
              public Requirement requirement(Stars target, ComparisonContext context) {
                throw new IllegalStateException("requirement");
              }
            }),
        broken(
            "a requirement without words",
            IndicatorTypeContract::saysWhatATargetAsksFor,
            new StarsType() {
              @Override
              public Requirement requirement(Stars target, ComparisonContext context) {
                return Requirement.of(Message.of(""));
              }
            }),
        broken("a changed text", IndicatorTypeContract::readsItsOwnNotation, new StarsType() {
          @Override
          public Parsed<Stars> parse(String text) {
            return super.parse(text).map(stars -> new Stars(text.strip(), stars.count()));
          }
        }),
        broken("too much is read", IndicatorTypeContract::readsNothingElse, new StarsType() {
          @Override
          public Parsed<Stars> parse(String text) {
            return super.parse(text.replace('☆', '★'));
          }
        }),
        broken(
            "every text is claimed",
            IndicatorTypeContract::leavesOtherNotationsToOtherTypes,
            new StarsType() {
              @Override
              public Parsed<Stars> parse(String text) {
                return count(text) > 0 ? super.parse(text) : Parsed.ok(new Stars(text, 1));
              }
            }),
        broken(
            "a problem where it is not asked",
            IndicatorTypeContract::leavesOtherNotationsToOtherTypes,
            new StarsType() {
              @Override
              public Parsed<Stars> parse(String text) {
                return count(text) > 0
                    ? super.parse(text)
                    : Parsed.failed(Problem.of("NO_STARS", "no stars"));
              }
            }),
        broken("parse throws", IndicatorTypeContract::answersEveryText, new StarsType() {
          @Override
          public Parsed<Stars> parse(String text) {
            return text.charAt(0) == '★' ? super.parse(text) : Parsed.unrecognised();
          }
        }),
        broken("parse returns null", IndicatorTypeContract::answersEveryText, new StarsType() {
          @Override
          public Parsed<Stars> parse(String text) {
            return text.length() > 1000 ? null : super.parse(text);
          }
        }),
        broken("compare throws", IndicatorTypeContract::comparesEveryActual, new StarsType() {
          @Override
          public Comparison compare(Stars target, ActualValue actual, ComparisonContext context) {
            return completed(Ratio.of(target.count(), count(actual.text())));
          }
        }),
        broken("compare returns null", IndicatorTypeContract::comparesEveryActual, new StarsType() {
          @Override
          public Comparison compare(Stars target, ActualValue actual, ComparisonContext context) {
            return count(actual.text()) == 0 ? null : super.compare(target, actual, context);
          }
        }),
        broken(
            "zero for what is not understood",
            IndicatorTypeContract::neverScoresWhatItCannotRead,
            new StarsType() {
              @Override
              public Comparison compare(
                  Stars target, ActualValue actual, ComparisonContext context) {
                return count(actual.text()) == 0
                    ? Comparison.notMet()
                    : super.compare(target, actual, context);
              }
            }),
        broken(
            "a canonical form that is not read",
            IndicatorTypeContract::readsItsCanonicalFormBack,
            new StarsType() {
              @Override
              public Parsed<Stars> parse(String text) {
                return text.equals("★★★") ? Parsed.unrecognised() : super.parse(text);
              }
            }),
        broken("all targets equal", IndicatorTypeContract::isEqualByItsText, new StarsType() {
          @Override
          public Parsed<Stars> parse(String text) {
            return super.parse(text).map(stars -> new Stars(text, stars.count(), true));
          }
        }),
        broken("no targets equal", IndicatorTypeContract::isEqualByItsText, new StarsType() {
          private int calls;

          @Override
          public Parsed<Stars> parse(String text) {
            return super.parse(text).map(stars -> new Stars(text, 1 + calls++));
          }
        }),
        broken("less for more", IndicatorTypeContract::givesMoreForMore, new StarsType() {
          @Override
          Comparison completed(Ratio completion) {
            return super.completed(Ratio.ONE.dividedBy(completion));
          }
        }),
        broken("a memory", IndicatorTypeContract::answersAlikeInEveryThread, new StarsType() {
          private final AtomicInteger calls = new AtomicInteger();

          @Override
          public Parsed<Stars> parse(String text) {
            return super.parse(text)
                .map(stars -> calls.incrementAndGet() > 10 ? new Stars(text, 1) : stars);
          }
        }),
        broken("a mother tongue", IndicatorTypeContract::answersAlikeEverywhere, new StarsType() {
          @Override
          Comparison completed(Ratio completion) {
            return Locale.getDefault().getLanguage().equals("th")
                ? Comparison.met()
                : super.completed(completion);
          }
        }));
  }

  private static Arguments broken(
      String fault, Consumer<IndicatorTypeContract<Stars>> check, StarsType type) {
    return Arguments.of(fault, type, check);
  }
}
