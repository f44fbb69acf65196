package dev.jixiao.explain;

import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Steps that are made when they are first asked for; their text can do without. */
final class StepsLater extends AbstractList<Step> {
  // an indicator takes some 250 characters in Chinese and 400 in English
  private static final int ROOM = 256;

  private final int parts;
  private final Consumer<? super Sheet> writer;
  // two threads may both make it, and then the lists are equal
  private @Nullable List<Step> made;

  StepsLater(int parts, Consumer<? super Sheet> writer) {
    this.parts = parts;
    this.writer = writer;
  }

  List<Step> made() {
    List<Step> steps = made;
    if (steps == null) {
      StepSheet sheet = new StepSheet();
      writer.accept(sheet);
      steps = sheet.steps();
      made = steps;
    }
    return steps;
  }

  String toText(Locale locale) {
    TextSheet sheet = new TextSheet(locale, parts * ROOM);
    writer.accept(sheet);
    return sheet.toString();
  }

  @Override
  public Step get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
