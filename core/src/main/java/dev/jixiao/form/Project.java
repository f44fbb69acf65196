package dev.jixiao.form;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.style.JixiaoStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A project (项目) as the head of the form names it: 项目名称, 主管部门, 实施单位.
 *
 * <pre>{@code
 * Project project = Project.builder()
 *     .name("节水灌溉")
 *     .competentDepartment("水利局")
 *     .implementingUnit("水利局")
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class Project {
  private static final List<String> FIELDS =
      List.of("name", "code", "competentDepartment", "implementingUnit", "term", "attributes");

  Project() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

  /**
   * A builder of projects.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableProject.builder();
  }

  /**
   * The name of the project (项目名称).
   *
   * @return the name, empty if the form has none
   */
  public String name() {
    String given = givenName();
    return given == null ? "" : given;
  }

  // null for the empty text, so that both are equal
  abstract @Nullable String givenName();

  /**
   * The code of the project (项目代码).
   *
   * @return the code
   */
  public abstract Optional<String> code();

  /**
   * The competent department (主管部门).
   *
   * @return the department, empty if the form has none
   */
  public String competentDepartment() {
    String given = givenCompetentDepartment();
    return given == null ? "" : given;
  }

  // null for the empty text, so that both are equal
  abstract @Nullable String givenCompetentDepartment();

  /**
   * The implementing unit (实施单位).
   *
   * @return the unit, empty if the form has none
   */
  public String implementingUnit() {
    String given = givenImplementingUnit();
    return given == null ? "" : given;
  }

  // null for the empty text, so that both are equal
  abstract @Nullable String givenImplementingUnit();

  /**
   * The term of the project (起止时间), which may reach beyond the year of the form, as written.
   *
   * @return the term, such as 2023年1月-2025年12月
   */
  public abstract Optional<ActualValue> term();

  /**
   * Further cells of the head, by name, kept as they are.
   *
   * @return the further cells
   */
  public Map<String, String> attributes() {
    Map<String, String> given = givenAttributes();
    return given == null ? Map.of() : given;
  }

  /** None is absent, so that one without further cells equals one that was given an empty map. */
  abstract @Nullable Map<String, String> givenAttributes();

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableProject.builder().from(this);
  }

  /** The name and the unit that carries it out. */
  @Override
  public String toString() {
    return implementingUnit().isEmpty() ? name() : name() + ", " + implementingUnit();
  }

  /** A builder of projects; each setter has the meaning of the accessor of its name. Builders are not thread-safe. */
  public abstract static class Builder {
    Builder() {}

    /**
     * {@return this builder}
     * @param name as its accessor; null for none
     */
    public final Builder name(@Nullable String name) {
      return givenName(name == null || name.isEmpty() ? null : name);
    }

    abstract Builder givenName(@Nullable String given);

    public abstract Builder code(@Nullable String code);

    public abstract Builder code(Optional<String> code);

    /**
     * {@return this builder}
     * @param competentDepartment as its accessor; null for none
     */
    public final Builder competentDepartment(@Nullable String competentDepartment) {
      return givenCompetentDepartment(
          competentDepartment == null || competentDepartment.isEmpty()
              ? null
              : competentDepartment);
    }

    abstract Builder givenCompetentDepartment(@Nullable String given);

    /**
     * {@return this builder}
     * @param implementingUnit as its accessor; null for none
     */
    public final Builder implementingUnit(@Nullable String implementingUnit) {
      return givenImplementingUnit(
          implementingUnit == null || implementingUnit.isEmpty() ? null : implementingUnit);
    }

    abstract Builder givenImplementingUnit(@Nullable String given);

    public abstract Builder term(@Nullable ActualValue term);

    public abstract Builder term(Optional<? extends ActualValue> term);

    /**
     * {@return this builder}
     * @param text the term as written; null or blank for none
     */
    public final Builder term(@Nullable String text) {
      return term(Optional.ofNullable(text).filter(it -> !it.isBlank()).map(ActualValue::of));
    }

    /** Sets one further cell; null sets none. */
    public final Builder putAttribute(String key, @Nullable String value) {
      String name = FurtherCells.key(key);
      return value == null ? this : putGivenAttribute(name, value);
    }

    /** Sets the further cells, without those that are null; null for none. */
    public final Builder attributes(@Nullable Map<String, ? extends @Nullable String> attributes) {
      return givenAttributes(FurtherCells.given(attributes));
    }

    abstract Builder putGivenAttribute(String key, String value);

    abstract Builder givenAttributes(@Nullable Map<String, ? extends String> given);

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract Project build();
  }
}
