package org.endusegraph.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.endusegraph.access.Role;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that follow each other, and what is seen of a line that somebody touched. */
class AuditWriterTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path path;

    private AuditFolder folder;

    @BeforeEach
    void name() {
        folder = new AuditFolder(path.resolve("audit"));
    }

    private AuditWriter writer() {
        return new AuditWriter(folder, folder.path());
    }

    private static void add(AuditWriter writer, String reader, OffsetDateTime time) {
        writer.append((sequence, previous) -> new AuditRecord(
                sequence,
                time,
                AuditKind.QUERY,
                reader,
                "Desk",
                Role.READER,
                List.of("authorities"),
                null,
                "{projection {links}}",
                "0",
                List.of(),
                Map.of("name", "Acme"),
                List.of("projection"),
                0,
                "7",
                Audit.OK,
                3,
                previous));
    }

    private void write(int lines) throws IOException {
        try (var writer = writer()) {
            for (int i = 0; i < lines; i++) {
                add(writer, "key " + i, NOON);
            }
        }
    }

    private Path file() {
        return folder.file(LocalDate.parse("2026-11-22"));
    }

    private void edit(UnaryOperator<List<String>> change) throws IOException {
        Files.write(file(), change.apply(new ArrayList<>(Files.readAllLines(file()))));
    }

    private AuditChain.Report check() {
        return new AuditChain(folder).check();
    }

    private void assertBreak(int line, String sentence) {
        assertThat(check().breaks()).first().satisfies(broken -> {
            assertThat(broken.file()).isEqualTo(file());
            assertThat(broken.line()).isEqualTo(line);
            assertThat(broken.sentence()).contains(sentence);
        });
    }

    @Test
    void linesFollowEachOtherOverDaysAndStarts() throws IOException {
        write(2);
        try (var again = writer()) {
            add(again, "key 2", NOON.plusDays(1));
            add(again, "key 3", NOON.minusDays(1));
        }
        var report = check();
        assertThat(report.breaks()).isEmpty();
        assertThat(report.lines()).isEqualTo(4);
        assertThat(folder.files()).hasSize(2);
        var last = Files.readAllLines(folder.files().getLast()).getLast();
        assertThat(report.digest()).isEqualTo(Digest.of(last));
        var found = new AuditRecords(folder, Concealment.PLAIN).find(AuditFilter.ALL, null, 10);
        assertThat(found).extracting(AuditRecord::sequence).containsExactly(4L, 3L, 2L, 1L);
        assertThat(found.getLast().time()).isEqualTo(NOON);
        assertThat(found.getLast().role()).isEqualTo(Role.READER);
    }

    @Test
    void aChangedLineIsSeen() throws IOException {
        write(4);
        edit(lines -> {
            lines.set(1, lines.get(1).replace("Acme", "Other"));
            return lines;
        });
        assertBreak(3, "one of the two was changed");
    }

    @Test
    void aLineThatIsNoRecordIsSeen() throws IOException {
        write(3);
        edit(lines -> {
            lines.set(1, "{}}");
            return lines;
        });
        assertBreak(2, "no record");
    }

    @Test
    void bytesThatAreNoTextAreSeen() throws IOException {
        write(3);
        var bytes = Files.readAllBytes(file());
        bytes[bytes.length / 2] = (byte) 0xff;
        Files.write(file(), bytes);
        assertThat(check().breaks()).isNotEmpty();
        assertThat(new AuditRecords(folder, Concealment.PLAIN).find(AuditFilter.ALL, null, 10))
                .isNotEmpty();
    }

    @Test
    void aRemovedLineIsSeen() throws IOException {
        write(4);
        edit(lines -> {
            lines.remove(1);
            return lines;
        });
        assertBreak(2, "is record 3 where 2 should stand");
    }

    @Test
    void removedFirstLinesAreSeen() throws IOException {
        write(4);
        edit(lines -> lines.subList(2, 4));
        assertBreak(1, "is record 3 where 1 should stand");
    }

    @Test
    void reorderedLinesAreSeen() throws IOException {
        write(4);
        edit(lines -> {
            Collections.swap(lines, 1, 2);
            return lines;
        });
        assertBreak(2, "is record 3 where 2 should stand");
    }

    @Test
    void aFileThatWasTakenAwayIsSeen() throws IOException {
        try (var writer = writer()) {
            add(writer, "key 0", NOON);
            Files.delete(file());
            add(writer, "key 1", NOON);
        }
        assertBreak(1, "is record 2 where 1 should stand");
    }

    @Test
    void threadsAtOnceKeepTheChainWhole() throws Exception {
        try (var writer = writer();
                var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 200; i++) {
                var reader = "key " + i;
                all.add(threads.submit(() -> add(writer, reader, NOON)));
            }
            for (var one : all) {
                one.get();
            }
        }
        assertThat(check().breaks()).isEmpty();
        assertThat(check().lines()).isEqualTo(200);
    }

    @Test
    void aLineThatWasNotFinishedIsCutOff() throws IOException {
        write(2);
        var whole = Files.readString(file());
        Files.writeString(file(), whole + "{\"sequence\":3,\"ti");
        write(1);
        assertThat(Files.readString(file())).startsWith(whole);
        assertThat(check().breaks()).isEmpty();
        assertThat(check().lines()).isEqualTo(3);
    }

    @Test
    void itDoesNotGoOnAfterALineThatIsNoRecord() throws IOException {
        write(2);
        edit(lines -> {
            lines.set(1, "nothing");
            return lines;
        });
        assertThatThrownBy(this::writer).isInstanceOf(Fault.InvalidInput.class).hasMessageContaining("audit check");
    }

    @Test
    void aFolderBelongsToOneService() throws IOException {
        try (var _ = writer()) {
            assertThatThrownBy(this::writer)
                    .isInstanceOf(Fault.InvalidInput.class)
                    .hasMessageContaining("Another service");
        }
        write(1);
    }

    @Test
    void aFolderThatCannotBeMadeStopsTheStart() throws IOException {
        Files.writeString(path.resolve("audit"), "a file");
        assertThatThrownBy(this::writer)
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("endusegraph.audit.folder");
    }

    @Test
    void aLineThatCannotBeWrittenIsSaidAndTheChainGoesOnAfterwards() throws IOException {
        try (var writer = writer()) {
            add(writer, "key 0", NOON);
            var aside = path.resolve("aside");
            Files.move(folder.path(), aside);
            assertThatThrownBy(() -> add(writer, "key 1", NOON)).isInstanceOf(Fault.Unavailable.class);
            Files.move(aside, folder.path());
            add(writer, "key 2", NOON);
        }
        assertThat(check().breaks()).isEmpty();
        assertThat(check().lines()).isEqualTo(2);
    }

    @Test
    void keysAndTokensInQuestionsAreCutOff() throws IOException {
        var key = "eug_0123456789ab_" + "0a".repeat(32);
        var token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJmM2IxIn0.c2lnbmF0dXJl";
        try (var writer = writer()) {
            add(writer, key + " " + token, NOON);
        }
        assertThat(Files.readString(file()))
                .contains("eug_0123456789ab_…")
                .doesNotContain("0a0a", "c2lnbmF0", "eyJzdWIi");
        assertThat(check().breaks()).isEmpty();
    }
}
