package dev.jixiao.compare;

import dev.jixiao.notation.Cell;

/** The kind of each content of an actual cell. */
final class Kinds implements Cell.Shapes<ActualKind> {
  @Override
  public ActualKind amount(Cell.Amount amount) {
    return Answering.isOneNumber(amount) ? ActualKind.NUMBER : ActualKind.INEQUALITY;
  }

  @Override
  public ActualKind range(Cell.Range range) {
    return ActualKind.RANGE;
  }

  @Override
  public ActualKind change(Cell.Change change) {
    return ActualKind.CHANGE;
  }

  @Override
  public ActualKind proportion(Cell.Proportion proportion) {
    return ActualKind.RATIO;
  }

  @Override
  public ActualKind date(Cell.Date date) {
    return ActualKind.DATE;
  }

  @Override
  public ActualKind period(Cell.Period period) {
    return ActualKind.PERIOD;
  }

  @Override
  public ActualKind level(Cell.Level level) {
    return ActualKind.LEVEL;
  }

  @Override
  public ActualKind said(Cell.Said said) {
    return ActualKind.COMPLETION;
  }

  @Override
  public ActualKind several(Cell.Several several) {
    return ActualKind.SEVERAL;
  }

  @Override
  public ActualKind missing(Cell.Missing missing) {
    return ActualKind.MISSING;
  }

  @Override
  public ActualKind text(Cell.Text text) {
    return ActualKind.TEXT;
  }
}
