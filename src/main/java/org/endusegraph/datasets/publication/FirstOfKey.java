package org.endusegraph.datasets.publication;

/** Lets the first entry of each key through and rejects the others: two rows cannot both be the same statement. */
final class FirstOfKey implements EntrySink {

    private final EntrySink next;
    private final KeyTable keys = new KeyTable();

    FirstOfKey(EntrySink next) {
        this.next = next;
    }

    @Override
    public void entry(Entry entry) {
        if (keys.add(entry.statements().getFirst().id())) {
            next.entry(entry);
        } else {
            next.rejected(new RejectedRow(
                    entry.place(),
                    "an earlier row has the same key (" + entry.locator() + "); only that one is loaded"));
        }
    }

    @Override
    public void rejected(RejectedRow row) {
        next.rejected(row);
    }

    @Override
    public void leftOut(String kind) {
        next.leftOut(kind);
    }

    @Override
    public void excerpt(RejectedRow row) {
        next.excerpt(row);
    }
}
