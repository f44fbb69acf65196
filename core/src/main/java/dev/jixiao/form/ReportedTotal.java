package dev.jixiao.form;

import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The total (总分) as the form reports it, to be compared with the computed one.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class ReportedTotal {
  private static final List<String> FIELDS = List.of("weight", "score", "grade");

  ReportedTotal() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

  /**
   * A builder of reported totals.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableReportedTotal.builder();
  }

  /**
   * The sum of all weights (分值) as printed.
   *
   * @return the reported weight
   */
  public abstract Optional<Points> weight();

  /**
   * The total score (得分) as printed.
   *
   * @return the reported score
   */
  public abstract Optional<Points> score();

  /**
   * The grade (等级) as printed, such as 优.
   *
   * @return the reported grade
   */
  public abstract Optional<String> grade();

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableReportedTotal.builder().from(this);
  }

  /** A builder of reported totals; each setter has the meaning of the accessor of its name. Builders are not thread-safe. */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder weight(@Nullable Points weight);

    public abstract Builder weight(Optional<? extends Points> weight);

    public abstract Builder score(@Nullable Points score);

    public abstract Builder score(Optional<? extends Points> score);

    public abstract Builder grade(@Nullable String grade);

    public abstract Builder grade(Optional<String> grade);

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract ReportedTotal build();
  }
}
