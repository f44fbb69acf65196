package dev.jixiao.example.benchmarks;

import dev.jixiao.table.TableReader;
import dev.jixiao.table.TableReading;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/** (x) Tables to forms, without the files they stand in. */
public class FormTableBenchmark {
  private static final TableReader READER = TableReader.standard();

  /** The official layout, each merged cell once, as Word has it. */
  @Benchmark
  public List<TableReading> official(FormTables tables, CpuClock clock) {
    clock.tick();
    return READER.read(tables.official[tables.next()]);
  }

  /** The same with a merged cell at each of its places, as many sheets have it. */
  @Benchmark
  public List<TableReading> filled(FormTables tables, CpuClock clock) {
    clock.tick();
    return READER.read(tables.filled[tables.next()]);
  }

  /** A million cells in 256 MB. */
  @Benchmark
  @Fork(jvmArgsAppend = {"-Xms256m", "-Xmx256m"})
  public List<TableReading> millionCells(LongTable million, CpuClock clock) {
    clock.tick();
    return READER.read(million.table);
  }
}
