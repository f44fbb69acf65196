package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import dev.jixiao.form.Indicator;
import dev.jixiao.score.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program meets that holds the library's values in objects and stores of its own. */
class EmbeddingTest {
  private final Indicator row =
      Indicator.builder().name("n").target("≥95%").actual("96%").weight(10).build();

  /** An application's own object that may hold anything. */
  static class Envelope {
    public Object content;
  }

  @Test
  void defaultTypingGivesThePublicTypesName() throws Exception {
    ObjectMapper mapper = JsonMapper.builder()
        .addModule(new JixiaoModule())
        .activateDefaultTyping(
            LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL)
        .build();
    Envelope envelope = new Envelope();
    for (Object content : List.of(row, Scorer.standard().score(row))) {
      envelope.content = content;
      String json = mapper.writeValueAsString(envelope);
      assertTrue(json.contains("\"dev.jixiao."), json);
      assertFalse(json.contains("Immutable"), json);
    }
    envelope.content = row;
    assertEquals(
        row, mapper.readValue(mapper.writeValueAsString(envelope), Envelope.class).content);
  }

  @Test
  void theRootOfADocumentIsCalledAsThePublicTypeIs() throws Exception {
    ObjectMapper mapper = JsonMapper.builder().addModule(new JixiaoModule()).build();
    String json =
        mapper.writer().with(SerializationFeature.WRAP_ROOT_VALUE).writeValueAsString(row);
    assertTrue(json.startsWith("{\"Indicator\":"), json);
  }

  /** README says so, and what to do instead. */
  @Test
  void valuesTravelAsJsonAndNotByJavaSerialization() throws Exception {
    ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream());
    assertThrows(NotSerializableException.class, () -> out.writeObject(row));
    String readme = Files.readString(Path.of("../README.md"));
    assertTrue(readme.contains("`java.io.Serializable`"));
  }

  @Test
  void aMissingCellOfTheApplicationsIsAMissingCellOfTheRow() {
    Indicator empty = Indicator.builder().actual((String) null).build();
    assertEquals(Indicator.builder().build(), empty);
    assertTrue(empty.actualOrMissing().isMissing());
  }
}
