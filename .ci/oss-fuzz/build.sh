#!/bin/bash -eu
# Builds the fuzz targets as OSS-Fuzz runs them: their classes and libraries, a starter for each with its seeds. OSS-Fuzz gives
# SRC, OUT and JVM_LD_LIBRARY_PATH. .ci/fuzz runs the same targets without it.
cd "$SRC/jixiao"

mvn -B -q -pl core,json -Dspotless.check.skip -Dmaven.javadoc.skip -Djacoco.skip -DskipTests test-compile
for module in core json; do
  mkdir -p "$OUT/$module"
  cp -r "$module/target/classes" "$module/target/test-classes" "$OUT/$module"
done
mvn -B -q -pl core,json dependency:copy-dependencies -DincludeScope=test -DexcludeGroupIds=dev.jixiao -DoutputDirectory="$OUT/lib"

classes=json/test-classes:json/classes:core/test-classes:core/classes
seeds=$(mktemp -d)
(
  cd "$OUT"
  java -cp "$classes:lib/*" dev.jixiao.fuzz.Seeds "$seeds"
  java -cp "$classes:lib/*" dev.jixiao.json.FuzzSeeds "$seeds"
)

for target in CellFuzz RowFuzz TableFuzz RulesFuzz DocumentFuzz; do
  case $target in RulesFuzz | DocumentFuzz) package=dev.jixiao.json ;; *) package=dev.jixiao.fuzz ;; esac
  zip -q -j -r "$OUT/${target}_seed_corpus.zip" "$seeds/$target"
  cat > "$OUT/$target" <<END
#!/bin/bash
# LLVMFuzzerTestOneInput: by this word OSS-Fuzz knows a target
here=\$(dirname "\$0")
path=\$(echo $classes | sed "s|[^:]*|\$here/&|g"):\$(echo "\$here"/lib/*.jar | tr ' ' ':')
LD_LIBRARY_PATH="${JVM_LD_LIBRARY_PATH:-}:\$here" "\$here/jazzer_driver" --agent_path="\$here/jazzer_agent_deploy.jar" \\
  --cp="\$path" --target_class=$package.$target --instrumentation_includes='dev.jixiao.**' \\
  --jvm_args="-Xmx2048m:-Xss1024k:-Dfile.encoding=UTF-8" "\$@"
END
  chmod +x "$OUT/$target"
done
