package org.endusegraph.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file of this project. A fenced block that is an example follows a comment that says which kind it is, such as
 * {@code <!-- example: graphql -->}.
 */
record MarkdownFile(Path path, String text) {

    private static final Pattern MARKED = Pattern.compile("(?s)<!-- ([^>]*?) -->\n```\\w*\n(.*?\n?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern FENCED = Pattern.compile("(?s)```.*?```");

    /** A block and the comment before it. */
    record Example(String mark, String text) {

        boolean isMarked(String start) {
            return mark.startsWith(start);
        }

        /** What the mark says after its start. */
        String after(String start) {
            return mark.substring(start.length()).strip();
        }
    }

    /** All Markdown files of the project. */
    static List<MarkdownFile> all() {
        try (var files = Stream.of("docs", "graph-schema", "seed-data").flatMap(MarkdownFile::below);
                var top = Files.list(Path.of("."))) {
            return Stream.concat(files, top)
                    .map(Path::normalize)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(MarkdownFile::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> below(String folder) {
        try {
            return Files.walk(Path.of(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static MarkdownFile read(Path path) {
        try {
            return new MarkdownFile(path, Files.readString(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The marked blocks, in order. */
    List<Example> examples() {
        var found = new ArrayList<Example>();
        var marked = MARKED.matcher(text);
        while (marked.find()) {
            found.add(new Example(marked.group(1), marked.group(2)));
        }
        return found;
    }

    /** Addresses of links, outside of blocks. */
    List<String> links() {
        return LINK.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** Whether there is a heading with this anchor. */
    boolean hasAnchor(String anchor) {
        return HEADING.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .anyMatch(anchor::equals);
    }
}
