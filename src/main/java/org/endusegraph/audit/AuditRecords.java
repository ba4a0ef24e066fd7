package org.endusegraph.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records, looked up. Lines that are none are left out: {@link AuditChain} tells of them. */
final class AuditRecords {

    private final AuditFolder folder;
    private final Concealment concealment;

    AuditRecords(AuditFolder folder, Concealment concealment) {
        this.folder = folder;
        this.concealment = concealment;
    }

    /** Whether anything is recorded. */
    boolean kept() {
        return folder.path() != null;
    }

    /**
     * Records, newest first.
     *
     * @param before only those with a smaller number; null: all
     * @param most how many at most
     */
    List<AuditRecord> find(AuditFilter filter, @Nullable Long before, int most) {
        var found = new ArrayList<AuditRecord>();
        for (var file : folder.files().reversed()) {
            if (filter.isPast(AuditFolder.day(file))) {
                break;
            }
            var lastOfDay = new ArrayDeque<AuditRecord>();
            AuditFolder.read(file, (_, line) -> {
                var entry = AuditLines.read(line);
                if (entry != null
                        && (before == null || entry.sequence() < before)
                        && filter.takes(entry, concealment)) {
                    lastOfDay.addFirst(entry);
                    if (lastOfDay.size() > most) {
                        lastOfDay.removeLast();
                    }
                }
            });
            lastOfDay.stream().limit(most - found.size()).forEach(found::add);
            if (found.size() == most) {
                break;
            }
        }
        return found;
    }
}
