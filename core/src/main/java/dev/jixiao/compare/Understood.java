package dev.jixiao.compare;

import dev.jixiao.explain.Sheet;
import dev.jixiao.notation.CellWording;
import dev.jixiao.problem.Message;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import java.math.BigDecimal;

/** What was compared, as people read it, where that is more than a bound and a number. */
sealed interface Understood {
  /** What the target asks for. */
  Message required();

  /** What was achieved. */
  Message achieved();

  /** Tells whether a target that was written asks for it in so many words or signs. */
  boolean isRequired(String written);

  /** Tells whether an actual value that was written says it in so many words or signs. */
  default boolean isAchieved(String written) {
    return written.contains(achieved().chinese());
  }

  /**
   * Two numbers.
   *
   * @param relation the bound
   * @param bound the number that is asked for
   * @param value the number that was reached
   */
  record Numbers(Relation relation, Quantity bound, Quantity value) implements Understood {
    @Override
    public Message required() {
      return CellWording.bound(relation, bound);
    }

    @Override
    public Message achieved() {
      return Message.of(value.toString());
    }

    @Override
    public boolean isRequired(String written) {
      return written.equals(relation.symbol() + bound)
          || written.equals(required().chinese());
    }

    @Override
    public boolean isAchieved(String written) {
      // 不低于95% says 95%
      int at = written.indexOf(value.toString());
      return at == 0 || (at > 0 && ".,0123456789".indexOf(written.charAt(at - 1)) < 0);
    }
  }

  /**
   * A number and a range that it lies within.
   *
   * @param low the lower end of the range
   * @param high its upper end
   * @param value the number
   */
  record Within(Quantity low, Quantity high, Quantity value) implements Understood {
    @Override
    public Message required() {
      return CellWording.range(low, high);
    }

    @Override
    public Message achieved() {
      return Message.of(value.toString());
    }

    @Override
    public boolean isRequired(String written) {
      return true; // a range is written in signs that everybody reads
    }
  }

  /**
   * Two dates; a reader is not shown the numbers of their days.
   *
   * @param strict whether the work had to be done before the date begins
   * @param due the date of the target, with the year it was completed with
   * @param achieved the date it was done, likewise
   */
  record Dates(boolean strict, PartialDate due, Message achieved) implements Understood {
    private static final Message LAST_DAY = Message.of("done on the last day", "最后一天完成");

    @Override
    public Message required() {
      return CellWording.date(strict ? Relation.LESS_THAN : Relation.AT_MOST, limit());
    }

    private PartialDate limit() {
      return strict ? due : DateComparison.toLastDay(due);
    }

    @Override
    public boolean isRequired(String written) {
      return written.contains(CellWording.date(limit()).chinese());
    }

    /** By how many days it was early or late. */
    static void timing(Quantity limit, Quantity last, Sheet sheet) {
      BigDecimal days = last.number().subtract(limit.number());
      String many = days.abs().toPlainString();
      String unit = many.equals("1") ? " day " : " days ";
      if (days.signum() == 0) {
        sheet.note(LAST_DAY);
      } else {
        sheet.note(
            days.signum() > 0
                ? Message.of(many + unit + "late", "晚" + many + "天")
                : Message.of(many + unit + "early", "提前" + many + "天"));
      }
    }
  }

  /**
   * Two changes; what was compared is their sizes.
   *
   * @param relation the bound of the size
   * @param fall whether less than before is asked for
   * @param size the size that is asked for
   * @param reached the size that was reached
   */
  record Changes(Relation relation, boolean fall, Quantity size, Quantity reached)
      implements Understood {
    @Override
    public Message required() {
      return worded(fall, CellWording.bound(relation, size));
    }

    @Override
    public Message achieved() {
      // less than no fall is a rise
      boolean other = reached.signum() < 0;
      return worded(fall != other, Message.of((other ? reached.negated() : reached).toString()));
    }

    @Override
    public boolean isRequired(String written) {
      return written.contains(required().chinese());
    }

    private static Message worded(boolean fall, Message amount) {
      return Message.of(
          (fall ? "a fall of " : "a rise of ") + amount.english(),
          (fall ? "下降" : "增长") + amount.chinese());
    }
  }
}
