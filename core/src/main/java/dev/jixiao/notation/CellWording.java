package dev.jixiao.notation;

import dev.jixiao.problem.Message;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * The contents of cells in words that a person reads: 不低于95%, 不晚于2024年12月30日, a rise of at least 10%.
 *
 * <p>Units stay as the form prints them, in English too. The class is stateless.
 */
public final class CellWording implements Cell.Shapes<Message> {
  private static final CellWording WORDING = new CellWording();

  private CellWording() {}

  /** The content of a cell in words; what was not understood is given as it was written. */
  public static Message of(Cell cell) {
    return cell.as(WORDING);
  }

  /** A number with its relation: 不低于95%. */
  public static Message bound(Relation relation, Quantity quantity) {
    String number = quantity.toString();
    return switch (relation) {
      case AT_LEAST -> Message.of("at least " + number, "不低于" + number);
      case MORE_THAN -> Message.of("more than " + number, "超过" + number);
      case AT_MOST -> Message.of("at most " + number, "不超过" + number);
      case LESS_THAN -> Message.of("less than " + number, "低于" + number);
      case EQUAL -> Message.of("exactly " + number, "等于" + number);
      case ABOUT -> Message.of("about " + number, "约" + number);
      case NONE -> Message.of(number);
    };
  }

  /** A range between two numbers: 90%至100%, 3至5次. */
  public static Message range(Quantity low, Quantity high) {
    boolean once = low.unit().equals(high.unit()) && !high.unit().isRate();
    Quantity from = once ? low.withUnit(Unit.NONE) : low;
    return Message.of("from " + from + " to " + high, from + "至" + high);
  }

  /** A change relative to something: 增长不低于10%, 下降30%. */
  public static Message change(Relation relation, Quantity size) {
    boolean fall = size.signum() < 0;
    Message bound = fall ? bound(relation.mirrored(), size.negated()) : bound(relation, size);
    return Message.of(
        (fall ? "a fall of " : "a rise of ") + bound.english(),
        (fall ? "下降" : "增长") + bound.chinese());
  }

  /** A date with its relation; of a month or a year the end counts, unless something is to be done before it begins. */
  public static Message date(Relation relation, PartialDate date) {
    Message day = date(date);
    Message last = date.day() != 0
        ? day
        : Message.of(
            "the end of " + day.english(), day.chinese() + (date.month() == 0 ? "底" : "末"));
    return switch (relation) {
      case AT_MOST -> Message.of("no later than " + last.english(), "不晚于" + last.chinese());
      case LESS_THAN -> Message.of("before " + day.english(), "早于" + day.chinese());
      case AT_LEAST -> Message.of("no earlier than " + day.english(), "不早于" + day.chinese());
      case MORE_THAN -> Message.of("after " + last.english(), "晚于" + last.chinese());
      case ABOUT -> Message.of("about " + day.english(), "约" + day.chinese());
      case EQUAL, NONE -> day;
    };
  }

  /** A date: 2024年12月30日, 30 December 2024. */
  public static Message date(PartialDate date) {
    StringBuilder chinese = new StringBuilder();
    StringBuilder english = new StringBuilder();
    if (date.hasYear()) {
      chinese.append(date.year()).append('年');
    }
    if (date.day() != 0) {
      english.append(date.day()).append(' ');
    }
    if (date.month() != 0) {
      chinese.append(date.month()).append('月');
      english.append(Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    if (date.day() != 0) {
      chinese.append(date.day()).append('日');
    }
    if (date.hasYear()) {
      english.append(english.isEmpty() ? "" : " ").append(date.year());
    }
    return Message.of(english.toString(), chinese.toString());
  }

  /** A period between two dates: 2024年1月至2024年12月. */
  public static Message period(PartialDate from, PartialDate to) {
    Message first = date(from);
    Message last = date(to);
    return Message.of(
        "from " + first.english() + " to " + last.english(),
        first.chinese() + "至" + last.chinese());
  }

  /** Several contents, one after the other. */
  public static Message joined(List<Message> parts) {
    return Message.of(
        String.join("; ", parts.stream().map(Message::english).toList()),
        String.join("；", parts.stream().map(Message::chinese).toList()));
  }

  @Override
  public Message amount(Cell.Amount amount) {
    Relation relation = amount.relation();
    // 近90% is nearly that much, and 70余件 somewhat more
    if (amount.isApproximate() && relation == Relation.LESS_THAN) {
      return Message.of("nearly " + amount.quantity(), "接近" + amount.quantity());
    }
    return bound(
        amount.isApproximate() && relation == Relation.NONE ? Relation.ABOUT : relation,
        amount.quantity());
  }

  @Override
  public Message range(Cell.Range range) {
    return range(range.low(), range.high());
  }

  @Override
  public Message change(Cell.Change change) {
    return change(
        change.isApproximate() && change.relation() == Relation.NONE
            ? Relation.ABOUT
            : change.relation(),
        change.size());
  }

  @Override
  public Message proportion(Cell.Proportion proportion) {
    return Message.of(proportion.canonical());
  }

  @Override
  public Message date(Cell.Date date) {
    return date(date.relation(), date.date());
  }

  @Override
  public Message period(Cell.Period period) {
    return period(period.from(), period.to());
  }

  @Override
  public Message level(Cell.Level level) {
    return Message.of(level.canonical());
  }

  @Override
  public Message said(Cell.Said said) {
    return Message.of(said.canonical());
  }

  @Override
  public Message several(Cell.Several several) {
    return joined(several.parts().stream().map(CellWording::of).toList());
  }

  @Override
  public Message missing(Cell.Missing missing) {
    return Message.of("nothing filled in", "未填写");
  }

  @Override
  public Message text(Cell.Text text) {
    return Message.of(text.canonical());
  }
}
