package dev.jixiao.example.office;

import dev.jixiao.table.TableCell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks the cells of a Word document: a comment and a colour for what was found, the computed points behind the reported ones. */
final class WordMarks {
  private static final String COMMENTS = "word/comments.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String COMMENTS_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

  private final Document document;
  private final Document comments;
  private final Locale locale;
  private int next;

  private WordMarks(Document document, Document comments, Locale locale) {
    this.document = document;
    this.comments = comments;
    this.locale = locale;
    this.next = 1 + lastComment(comments);
  }

  static WordMarks in(Document document, ZipParts parts, Locale locale) throws IOException {
    byte[] old = parts.get(COMMENTS);
    byte[] empty = ("<w:comments xmlns:w=\"" + WordXml.W + "\"/>").getBytes(StandardCharsets.UTF_8);
    return new WordMarks(document, WordXml.parse(old == null ? empty : old), locale);
  }

  private static int lastComment(Document comments) {
    int last = -1;
    for (Element comment : WordXml.children(comments.getDocumentElement())) {
      String id = comment.getAttributeNS(WordXml.W, "id");
      last = id.matches("[0-9]{1,8}") ? Math.max(last, Integer.parseInt(id)) : last;
    }
    return last;
  }

  void mark(FormReview review, WordTables.WordTable table) {
    for (CellNotes notes : CellNotes.of(review, locale)) {
      Element cell = element(table, notes.cell());
      if (cell != null) {
        colour(cell, notes.colour());
        comment(cell, notes.text());
      }
    }
    for (FormReview.Computed computed : review.computed()) {
      Element cell = element(table, computed.cell());
      if (cell != null) {
        behind(
            cell,
            "（" + (locale.getLanguage().equals("zh") ? "重算 " : "computed ") + computed.points()
                + "）");
      }
    }
  }

  private static @Nullable Element element(WordTables.WordTable table, TableCell cell) {
    return table.element(cell);
  }

  private Element create(Node parent, String name) {
    Document owner = parent instanceof Document d ? d : parent.getOwnerDocument();
    return (Element) parent.appendChild(owner.createElementNS(WordXml.W, "w:" + name));
  }

  private void colour(Element cell, String rgb) {
    Element properties = WordXml.child(cell, "tcPr");
    if (properties == null) {
      properties = (Element)
          cell.insertBefore(document.createElementNS(WordXml.W, "w:tcPr"), cell.getFirstChild());
    }
    Element old = WordXml.child(properties, "shd");
    Element shading = document.createElementNS(WordXml.W, "w:shd");
    shading.setAttributeNS(WordXml.W, "w:val", "clear");
    shading.setAttributeNS(WordXml.W, "w:color", "auto");
    shading.setAttributeNS(WordXml.W, "w:fill", rgb);
    if (old != null) {
      properties.replaceChild(shading, old);
    } else {
      properties.insertBefore(shading, firstBehindShading(properties));
    }
  }

  // the order of properties is fixed
  private static @Nullable Node firstBehindShading(Element properties) {
    for (Element property : WordXml.children(properties)) {
      if (List.of("noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark")
          .contains(property.getLocalName())) {
        return property;
      }
    }
    return null;
  }

  private void comment(Element cell, String text) {
    Element paragraph = WordXml.child(cell, "p");
    if (paragraph == null) {
      paragraph = create(cell, "p");
    }
    String id = Integer.toString(next++);
    Element comment = create(comments.getDocumentElement(), "comment");
    comment.setAttributeNS(WordXml.W, "w:id", id);
    comment.setAttributeNS(WordXml.W, "w:author", "Jixiao");
    for (String line : text.split("\n", -1)) {
      run(create(comment, "p"), line);
    }
    Element properties = WordXml.child(paragraph, "pPr");
    Node first = properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
    paragraph.insertBefore(reference("commentRangeStart", id), first);
    paragraph.appendChild(reference("commentRangeEnd", id));
    create(paragraph, "r").appendChild(reference("commentReference", id));
  }

  private Element reference(String name, String id) {
    Element element = document.createElementNS(WordXml.W, "w:" + name);
    element.setAttributeNS(WordXml.W, "w:id", id);
    return element;
  }

  private Element run(Element paragraph, String text) {
    Element run = create(paragraph, "r");
    Element words = create(run, "t");
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    words.setTextContent(text);
    return run;
  }

  private void behind(Element cell, String text) {
    Element paragraph = WordXml.child(cell, "p");
    Element run = run(paragraph == null ? create(cell, "p") : paragraph, text);
    Element properties = (Element)
        run.insertBefore(document.createElementNS(WordXml.W, "w:rPr"), run.getFirstChild());
    create(properties, "color").setAttributeNS(WordXml.W, "w:val", "C00000");
  }

  /** Puts the document and its comments into the parts of its file. */
  void finish(ZipParts parts) throws IOException {
    parts.put("word/document.xml", WordXml.write(document));
    boolean had = parts.get(COMMENTS) != null;
    parts.put(COMMENTS, WordXml.write(comments));
    if (had) {
      return;
    }
    byte[] types = parts.get(TYPES);
    byte[] relations = parts.get(RELATIONS);
    if (types == null) {
      throw new IOException("no part " + TYPES);
    }
    Document typesXml = WordXml.parse(types);
    Element type = (Element) typesXml
        .getDocumentElement()
        .appendChild(typesXml.createElementNS(
            "http://schemas.openxmlformats.org/package/2006/content-types", "Override"));
    type.setAttribute("PartName", "/" + COMMENTS);
    type.setAttribute("ContentType", COMMENTS_TYPE);
    parts.put(TYPES, WordXml.write(typesXml));
    String namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    byte[] none = ("<Relationships xmlns=\"" + namespace + "\"/>").getBytes(StandardCharsets.UTF_8);
    Document relationsXml = WordXml.parse(relations == null ? none : relations);
    Element relation = (Element) relationsXml
        .getDocumentElement()
        .appendChild(relationsXml.createElementNS(namespace, "Relationship"));
    relation.setAttribute("Id", "rIdJixiaoComments");
    relation.setAttribute("Type", COMMENTS_RELATION);
    relation.setAttribute("Target", "comments.xml");
    parts.put(RELATIONS, WordXml.write(relationsXml));
  }
}
