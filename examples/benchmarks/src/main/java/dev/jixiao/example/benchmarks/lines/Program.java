package dev.jixiao.example.benchmarks.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import dev.jixiao.audit.Auditor;
import dev.jixiao.example.benchmarks.floor.BoundForm;
import dev.jixiao.example.benchmarks.floor.FloorBytes;
import dev.jixiao.example.benchmarks.floor.JacksonBinding;
import dev.jixiao.example.benchmarks.floor.JacksonStream;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormReading;
import dev.jixiao.json.FormResult;
import dev.jixiao.json.ResultJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What reads lines of JSON and adds up the totals of their forms, in hundredths of a point. */
enum Program {
  /** A scanner over the bytes, by hand. */
  BYTES {
    @Override
    long sum(InputStream in) throws IOException {
      FloorBytes floor = new FloorBytes(YEAR);
      byte[] buffer = new byte[BUFFER];
      long sum = 0;
      int end = 0;
      int read = in.read(buffer, 0, BUFFER);
      while (read > 0) {
        end += read;
        int from = 0;
        for (int to = lineEnd(buffer, from, end); to > 0; to = lineEnd(buffer, from, end)) {
          sum += floor.total(buffer, from, to);
          from = to;
        }
        System.arraycopy(buffer, from, buffer, 0, end - from);
        end -= from;
        read = in.read(buffer, end, BUFFER - end);
      }
      return sum;
    }
  },
  /** Jackson's streaming layer, by hand. */
  JACKSON_STREAM {
    @Override
    long sum(InputStream in) throws IOException {
      JacksonStream floor = new JacksonStream(YEAR);
      long sum = 0;
      try (JsonParser parser = new JsonFactory().createParser(in)) {
        while (parser.nextToken() != null) {
          sum += floor.total(parser);
        }
      }
      return sum;
    }
  },
  /** Jackson's data binding, by hand. */
  JACKSON_BINDING {
    @Override
    long sum(InputStream in) throws IOException {
      JacksonBinding floor = new JacksonBinding();
      long sum = 0;
      try (MappingIterator<BoundForm> forms = JacksonBinding.readAll(in)) {
        while (forms.hasNextValue()) {
          sum += floor.total(forms.nextValue());
        }
      }
      return sum;
    }
  },
  /** The library, which shares out the lines itself. */
  LIBRARY {
    @Override
    long sum(Path path, int threads) {
      try (Stream<FormReading> forms = FormJson.standard().readLines(path)) {
        return sum(threads == 1 ? forms : forms.parallel());
      }
    }

    @Override
    long sum(InputStream in) {
      return sum(FormJson.standard().readLines(in));
    }

    private static long sum(Stream<FormReading> forms) {
      Scorer scorer = Scorer.standard();
      return forms
          .mapToLong(form -> cents(scorer.score(form.orElseThrow()).total()))
          .sum();
    }
  },
  /** The library the whole way: forms are scored and audited, and a result line is written for each. */
  LIBRARY_TO_RESULT_LINES {
    @Override
    long sum(Path path, int threads) {
      try (Stream<FormReading> forms = FormJson.standard().readLines(path)) {
        return sum(threads == 1 ? forms : forms.parallel());
      }
    }

    @Override
    long sum(InputStream in) {
      return sum(FormJson.standard().readLines(in));
    }

    private static long sum(Stream<FormReading> forms) {
      Scorer scorer = Scorer.standard();
      Auditor auditor = Auditor.standard();
      ResultJson results = ResultJson.standard().withoutExplanations();
      return forms
          .mapToLong(form -> {
            FormScore score = scorer.score(form.orElseThrow());
            String line =
                results.writeLine(FormResult.of(score).withFindings(auditor.audit(score)));
            return line.isEmpty() ? 0 : cents(score.total());
          })
          .sum();
    }
  };

  private static final int YEAR = 2020;
  private static final int BUFFER = 1 << 16;

  abstract long sum(InputStream in) throws IOException;

  /** The sum of a file, of which each thread reads a part. */
  long sum(Path path, int threads) throws IOException, InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Long>> sums = new ArrayList<>();
      for (FileSlice.Range range : FileSlice.cut(path, threads)) {
        sums.add(workers.submit(() -> sum(path, range)));
      }
      long sum = 0;
      for (Future<Long> part : sums) {
        sum += part.get();
      }
      return sum;
    } finally {
      workers.shutdown();
    }
  }

  private long sum(Path path, FileSlice.Range range) throws IOException {
    try (InputStream in = range.open(path)) {
      return sum(in);
    }
  }

  private static long cents(Points points) {
    return points.toBigDecimal(2, RoundingMode.UNNECESSARY).unscaledValue().longValue();
  }

  // one past the end of the line, or 0
  private static int lineEnd(byte[] buffer, int from, int end) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }
}
