package org.endusegraph.datasets.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read. */
class PublishedFileTests {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsNotLeftOpen() throws IOException {
        var packed = new PublishedFile(Files.writeString(folder.resolve("list.csv.gz"), "no gzip"));
        var latin = new PublishedFile(Files.write(folder.resolve("latin.csv"), new byte[] {(byte) 0xE9, 'a'}));
        assertThatThrownBy(packed::open).isInstanceOf(Fault.InvalidInput.class).hasMessageContaining("list.csv.gz");
        assertThatThrownBy(latin::text).isInstanceOf(Fault.InvalidInput.class).hasMessageContaining("not UTF-8");
        try (var open = Files.list(OPEN_FILES)) {
            assertThat(open.map(PublishedFileTests::target)).noneMatch(path -> path.startsWith(folder.toString()));
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
