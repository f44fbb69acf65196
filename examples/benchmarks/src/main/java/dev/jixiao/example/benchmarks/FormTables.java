package dev.jixiao.example.benchmarks;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableCell;
import dev.jixiao.table.TableLayout;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The seven published forms as tables of the official layout, and as sheets that repeat a merged cell at each of its places. */
@State(Scope.Thread)
public class FormTables {
  final FormTable[] official;
  final FormTable[] filled;
  private int last;

  /** Writes the tables. */
  public FormTables() {
    PerformanceForm[] forms = new RealForms().forms;
    official = new FormTable[forms.length];
    filled = new FormTable[forms.length];
    for (int i = 0; i < forms.length; i++) {
      official[i] = TableLayout.official2020().write(forms[i]);
      filled[i] = filled(official[i]);
    }
  }

  private static FormTable filled(FormTable table) {
    FormTable.Builder places = FormTable.builder();
    for (TableCell cell : table.cells()) {
      for (int row = 0; row < cell.rows(); row++) {
        for (int column = 0; column < cell.columns(); column++) {
          places.at(cell.row() + row, cell.column() + column, 1, 1, cell.text());
        }
      }
    }
    return places.build();
  }

  int next() {
    last = last + 1 == official.length ? 0 : last + 1;
    return last;
  }
}
