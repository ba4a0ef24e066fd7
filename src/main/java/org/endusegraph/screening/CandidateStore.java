package org.endusegraph.screening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;

/** Candidates, one after the other in pages of bytes: no object each. */
final class CandidateStore {

    private static final int FIRST_PAGE = 1 << 12;
    private static final int PAGE = 1 << 20;
    private static final EntityKind[] KINDS = EntityKind.values();
    private static final NameKind[] NAME_KINDS = NameKind.values();
    private static final int NO_KIND = 0xFF;

    private final List<byte[]> pages = new ArrayList<>();
    private long[] starts = new long[64];
    private int size;
    private byte[] page = new byte[FIRST_PAGE];
    private int used;

    int add(Candidate candidate) {
        var bytes = written(candidate);
        if (bytes.length > page.length - used) {
            int next = Math.clamp(2L * page.length, FIRST_PAGE, PAGE);
            close();
            page = new byte[Math.max(next, bytes.length)];
        }
        System.arraycopy(bytes, 0, page, used, bytes.length);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size] = (long) pages.size() << 32 | used;
        used += bytes.length;
        return size++;
    }

    /** Ends the last page. */
    void close() {
        if (used > 0) {
            pages.add(Arrays.copyOf(page, used));
        }
        page = new byte[0];
        used = 0;
    }

    Candidate get(int number) {
        var bytes = pages.get((int) (starts[number] >>> 32));
        int from = (int) starts[number];
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The number of the candidate with an id, -1 if there is none. Candidates have to be in the order of their ids. */
    int find(String id) {
        int place = after(id) - 1;
        return place >= 0 && id(place).equals(id) ? place : -1;
    }

    /** The number of the first candidate whose id comes after one; the size if there is none. */
    int after(String id) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (id(middle).compareTo(id) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String id(int number) {
        var bytes = pages.get((int) (starts[number] >>> 32));
        int from = (int) starts[number];
        int length = (bytes[from] & 0xFF) << 8 | bytes[from + 1] & 0xFF;
        return new String(bytes, from + 2, length, StandardCharsets.UTF_8);
    }

    int size() {
        return size;
    }

    long bytes() {
        return 8L * starts.length
                + pages.stream().mapToLong(page -> page.length).sum();
    }

    private static byte[] written(Candidate candidate) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(candidate.id());
            out.writeByte(candidate.kind() == null ? NO_KIND : candidate.kind().ordinal());
            out.writeShort(candidate.names().size());
            for (var name : candidate.names()) {
                out.writeByte(name.kind().ordinal());
                out.writeUTF(name.text());
            }
            writeAll(out, candidate.countries());
            writeAll(out, candidate.addresses());
            writeAll(
                    out,
                    candidate.identifiers().stream().map(Identifier::scheme).toList());
            writeAll(
                    out, candidate.identifiers().stream().map(Identifier::value).toList());
            writeAll(out, candidate.birthDates().stream().map(PartialDate::text).toList());
            writeAll(
                    out,
                    candidate.incorporationDates().stream()
                            .map(PartialDate::text)
                            .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeAll(DataOutputStream out, List<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (var text : texts) {
            out.writeUTF(text);
        }
    }

    private static Candidate read(DataInputStream in) throws IOException {
        var id = in.readUTF();
        int kind = in.readUnsignedByte();
        var names = new ArrayList<CandidateName>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            var nameKind = NAME_KINDS[in.readUnsignedByte()];
            names.add(new CandidateName(in.readUTF(), nameKind));
        }
        var countries = readAll(in);
        var addresses = readAll(in);
        var schemes = readAll(in);
        var values = readAll(in);
        var identifiers = new ArrayList<Identifier>();
        for (int i = 0; i < schemes.size(); i++) {
            identifiers.add(new Identifier(schemes.get(i), values.get(i)));
        }
        return new Candidate(
                id,
                kind == NO_KIND ? null : KINDS[kind],
                names,
                countries,
                addresses,
                identifiers,
                readAll(in).stream().map(PartialDate::of).toList(),
                readAll(in).stream().map(PartialDate::of).toList());
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        if (count == 0) {
            return List.of();
        }
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
