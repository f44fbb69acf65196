package dev.jixiao.example.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of Word documents, with the JDK's parser: no document type, nothing from elsewhere. */
final class WordXml {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordXml() {}

  static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null); // the exception says it
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  static byte[] write(Document document) throws IOException {
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  static boolean is(Node node, String name) {
    return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  /** The elements below a node, without what others keep for content controls and tracked insertions around them. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        continue;
      }
      String name = element.getLocalName();
      switch (name) {
        case "sdt",
            "sdtContent",
            "ins",
            "moveTo",
            "customXml",
            "smartTag",
            "hyperlink",
            "AlternateContent",
            "Choice" -> children.addAll(children(element));
        case "del", "moveFrom", "Fallback", "sdtPr", "sdtEndPr" -> {
          // not in the document as it reads
        }
        default -> children.add(element);
      }
    }
    return children;
  }

  static @Nullable Element child(Node parent, String name) {
    for (Element element : children(parent)) {
      if (is(element, name)) {
        return element;
      }
    }
    return null;
  }

  /** The number that a property of a cell or row states, or another one. */
  static int number(@Nullable Element properties, String name, int otherwise) {
    Element property = properties == null ? null : child(properties, name);
    String value = property == null ? "" : property.getAttributeNS(W, "val");
    return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** The text of a paragraph, or of all paragraphs of a cell, without those of a table in it. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    return text.toString().strip();
  }

  private static void append(Element parent, StringBuilder text) {
    for (Element element : children(parent)) {
      switch (element.getLocalName()) {
        case "t" -> text.append(element.getTextContent());
        case "tab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "sym" -> text.append(symbol(element));
        case "p" -> {
          if (text.length() > 0) {
            text.append('\n');
          }
          append(element, text);
        }
        case "tbl", "pPr", "rPr", "tcPr", "instrText", "delText", "drawing", "pict" -> {
          // no text of the cell
        }
        default -> append(element, text);
      }
    }
  }

  // the ticks of Wingdings, which the code of the character does not show
  private static String symbol(Element element) {
    String code = element.getAttributeNS(W, "char").toUpperCase(java.util.Locale.ROOT);
    return switch (code.length() == 4 ? code.substring(2) : code) {
      case "FC", "FE", "52" -> "√";
      case "FB", "FD", "51" -> "×";
      case "A8", "6F", "A3" -> "□";
      default -> "?";
    };
  }
}
