package org.endusegraph.datasets.file;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.endusegraph.model.Fault;

/**
 * The elements of a large XML file, one after the other, each as a small tree. Names are local names: a publisher that changes its
 * namespace is still read. A document type, an entity that is not XML's own, and what is larger than the limits are refused.
 */
public final class XmlElements {

    /** The most elements in one that is handed over. */
    private static final int LARGEST_ELEMENT = 100_000;

    private static final int DEEPEST = 64;

    private static final XMLInputFactory FACTORY = factory();

    private final PublishedFile file;
    private final Set<String> wanted;

    /** Reads the outermost elements with one of the wanted names. */
    public XmlElements(PublishedFile file, Set<String> wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    private static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, PublishedFile.LONGEST_FIELD);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, PublishedFile.LONGEST_FIELD);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        return factory;
    }

    /**
     * Hands over the root element without what is in it, then every wanted element, in order.
     *
     * @throws Fault.InvalidInput if the file is not well-formed, ends before its root element does, has a document type, or is larger than the
     *     limits somewhere
     */
    public void read(Consumer<XmlElement> elements) {
        XMLStreamReader reader = null;
        try (var stream = file.open()) {
            reader = FACTORY.createXMLStreamReader(stream);
            read(reader, elements);
        } catch (XMLStreamException failure) {
            throw file.refused(
                    line(reader), "the XML is not as it should be (" + sentence(failure) + "); fetch the file again");
        } catch (IOException failure) {
            throw file.refused(line(reader), failure);
        }
    }

    private void read(XMLStreamReader reader, Consumer<XmlElement> elements) throws XMLStreamException {
        boolean root = true;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw file.refused(
                        line(reader),
                        "the file declares a document type, which no publisher of lists does; it is not read");
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw file.refused(line(reader), "the file uses an entity that XML does not define; it is not read");
            } else if (event == XMLStreamConstants.START_ELEMENT && root) {
                elements.accept(start(reader));
                root = false;
            } else if (event == XMLStreamConstants.START_ELEMENT && wanted.contains(reader.getLocalName())) {
                elements.accept(whole(reader));
            }
        }
    }

    private XmlElement start(XMLStreamReader reader) {
        var element = new XmlElement(reader.getLocalName(), line(reader));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(
                    reader.getAttributeLocalName(i), reader.getAttributeValue(i).strip());
        }
        return element;
    }

    /** The element that starts here, with all that is in it. */
    private XmlElement whole(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<XmlElement>();
        var first = start(reader);
        open.push(first);
        int size = 1;
        while (!open.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = start(reader);
                    open.element().add(child);
                    open.push(child);
                    size++;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().write(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw file.refused(
                            line(reader), "the file uses an entity that XML does not define; it is not read");
                default -> {}
            }
            if (size > LARGEST_ELEMENT) {
                throw file.refused(
                        first.line(),
                        "the element '" + first.name() + "' holds more than " + LARGEST_ELEMENT + " others");
            }
        }
        return first;
    }

    private static int line(@org.jspecify.annotations.Nullable XMLStreamReader reader) {
        return reader instanceof XMLStreamReader2
                ? Math.max(1, reader.getLocation().getLineNumber())
                : 1;
    }

    /** What is wrong, without the place, which is told already. */
    private static String sentence(XMLStreamException failure) {
        return ("" + failure.getMessage()).lines().findFirst().orElse("").strip();
    }
}
