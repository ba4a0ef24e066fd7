package org.endusegraph.datasets.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A file of YAML 1.2, in UTF-8, of at most 3 million characters, without aliases, and at most {@value BoundedParser#DEEPEST} lists and mappings deep. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * The fields of a file; none, with a mistake, if it is not such a file.
     *
     * @param start how such a file starts, in a sentence
     */
    public static Optional<Fields> read(byte[] content, Mistakes mistakes, String start) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var settings = LoadSettings.builder().setLabel(mistakes.file()).build();
            var parser = new BoundedParser(new ParserImpl(settings, new StreamReader(settings, text)));
            return mapping(new Composer(settings, parser).getSingleNode(), mistakes, start);
        } catch (CharacterCodingException notUtf8) {
            mistakes.note(1, "the file is not UTF-8; save it in that encoding");
        } catch (BoundedParser.Stopped stopped) {
            mistakes.note(stopped.line(), String.valueOf(stopped.getMessage()));
        } catch (MarkedYamlEngineException wrong) {
            mistakes.note(
                    line(wrong.getProblemMark()), "this is not YAML: " + wrong.getProblem() + "; mend that first");
        } catch (YamlEngineException wrong) {
            mistakes.note(1, "this is not YAML: " + wrong.getMessage() + "; mend that first");
        }
        return Optional.empty();
    }

    /** The line of a place, from 1. */
    static int line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1).orElse(1);
    }

    private static Optional<Fields> mapping(Optional<Node> root, Mistakes mistakes, String start) {
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, mistakes));
        }
        mistakes.note(1, start);
        return Optional.empty();
    }
}
