package dev.jixiao.json;

import dev.jixiao.audit.AuditProfile;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.CheckSettings;
import dev.jixiao.audit.Severity;
import dev.jixiao.audit.Threshold;
import dev.jixiao.form.FormKind;
import dev.jixiao.problem.JsonPointer;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of an audit profile; which checks and thresholds there are, the auditor says. */
final class ProfileFields implements Codec.Reading<AuditProfile> {
  private static final Codec<FormKind> KIND = Names.words(FormKind.values(), FormKind::heading);
  private static final Message A_KIND =
      Message.of("a kind of form, such as \"self-evaluation\"", "绩效表种类，例如 \"self-evaluation\"");
  private static final Codec<Severity> SEVERITY =
      Names.words(Severity.values(), severity -> severity.label().chinese());

  private final Auditor auditor;
  private final Set<String> codes = new HashSet<>();
  private final Map<String, Threshold> thresholds = new HashMap<>();
  final Shape<AuditProfile, Draft> profile = Shape.<AuditProfile, Draft>builder()
      .field("checks", this::readChecks, this::writeChecks)
      .build();
  final Shape<CheckSettings, CheckDraft> check = Shape.<CheckSettings, CheckDraft>builder()
      .field(
          "enabled",
          Cells.TRUTH,
          settings -> Optional.of(settings.enabled()),
          (draft, enabled) -> draft.settings.enabled(enabled))
      .field(
          "severity",
          SEVERITY,
          CheckSettings::severity,
          (draft, severity) -> draft.settings.severity(severity))
      .field("kinds", ProfileFields::readKinds, ProfileFields::writeKinds)
      .field("thresholds", this::readThresholds, this::writeThresholds)
      .build();

  ProfileFields(Auditor auditor) {
    this.auditor = auditor;
    for (AuditRule rule : auditor.rules()) {
      codes.add(rule.code());
      rule.thresholds().forEach(threshold -> thresholds.put(threshold.name(), threshold));
    }
  }

  /** A profile that is being read. */
  static final class Draft {
    private final Map<String, CheckSettings> checks = new LinkedHashMap<>();
    private final RulesParts.Places places = new RulesParts.Places();
  }

  /** The settings of a check that are being read. */
  static final class CheckDraft {
    private final CheckSettings.Builder settings = CheckSettings.builder();
    private final String location;
    private final RulesParts.Places places;

    CheckDraft(String location, RulesParts.Places places) {
      this.location = location;
      this.places = places;
    }
  }

  @Override
  public @Nullable AuditProfile read(Cursor in) throws IOException {
    if (in.isNull()) {
      in.wrongType(Cursor.OBJECT);
    }
    Draft draft = new Draft();
    draft.places.put("", in.located());
    if (!in.object(profile, draft)) {
      return null;
    }
    AuditProfile read = AuditProfile.builder().checks(draft.checks).build();
    for (Problem problem : auditor.problems(read)) {
      in.report(problem, draft.places.of(problem.location()));
    }
    return read;
  }

  void write(AuditProfile written, Output out) throws IOException {
    profile.write(written, out);
  }

  private void readChecks(Draft draft, Cursor in) throws IOException {
    in.entries(code -> {
      if (draft.checks.containsKey(code)) {
        in.duplicate(code);
        return;
      }
      String location = "/checks/" + JsonPointer.escaped(code);
      draft.places.put(location, in.located());
      CheckDraft settings = new CheckDraft(location, draft.places);
      // null is as good as absent, but not under a name that there is not
      if (in.object(check, settings) || !codes.contains(code)) {
        draft.checks.put(code, settings.settings.build());
      }
    });
  }

  private void writeChecks(AuditProfile written, Output out) throws IOException {
    out.name("checks");
    out.startObject();
    for (Map.Entry<String, CheckSettings> entry : written.checks().entrySet()) {
      out.name(entry.getKey());
      check.write(entry.getValue(), out);
    }
    out.endObject();
  }

  private static void readKinds(CheckDraft draft, Cursor in) throws IOException {
    if (in.isNull()) {
      return;
    }
    Set<FormKind> kinds = EnumSet.noneOf(FormKind.class);
    in.list(A_KIND, () -> {
      FormKind kind = KIND.read(in);
      if (kind != null) {
        kinds.add(kind);
      }
    });
    draft.settings.kinds(kinds);
  }

  private static void writeKinds(CheckSettings settings, Output out) throws IOException {
    if (settings.kinds().isPresent()) {
      List<FormKind> kinds = new ArrayList<>(settings.kinds().get());
      out.list("kinds", kinds.stream().sorted().toList(), KIND.writing());
    }
  }

  private void readThresholds(CheckDraft draft, Cursor in) throws IOException {
    Map<String, Ratio> values = new LinkedHashMap<>();
    in.entries(name -> {
      if (values.containsKey(name)) {
        in.duplicate(name);
        return;
      }
      draft.places.put(draft.location + "/thresholds/" + JsonPointer.escaped(name), in.located());
      Threshold threshold = thresholds.get(name);
      if (threshold == null) {
        // the auditor says that it does not know the name, whatever the value is
        values.put(name, Ratio.ZERO);
        in.skip();
        return;
      }
      Ratio value = threshold.isShare()
          ? Cells.percent(in, threshold.expected())
          : Cells.plain(in, threshold.expected());
      if (value != null) {
        values.put(name, value);
      }
    });
    draft.settings.thresholds(values);
  }

  private void writeThresholds(CheckSettings settings, Output out) throws IOException {
    if (settings.thresholds().isEmpty()) {
      return;
    }
    out.name("thresholds");
    out.startObject();
    for (Map.Entry<String, Ratio> entry : settings.thresholds().entrySet()) {
      out.name(entry.getKey());
      Threshold threshold = thresholds.get(entry.getKey());
      if (threshold != null && threshold.isShare()) {
        out.ratio(entry.getValue());
      } else {
        out.number(entry.getValue());
      }
    }
    out.endObject();
  }
}
