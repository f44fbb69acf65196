/** JSON of forms, rules and results. */
module dev.jixiao.json {
  requires transitive dev.jixiao.core;
  requires transitive com.fasterxml.jackson.databind;
  requires static tools.jackson.databind; // for applications that have it; see JixiaoModule3
  requires static org.jspecify; // not transitive: users would need it on their module path
  requires static org.immutables.value.annotations;
  requires static java.compiler; // javax.annotation.processing.Generated in the generated sources

  exports dev.jixiao.json;
}
