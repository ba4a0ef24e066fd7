package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys that are remembered by the million. */
class KeyTableTests {

    @Test
    void everyKeyIsRememberedWithItsNumberAsTheTableGrows() {
        var table = new KeyTable();
        for (int i = 0; i < 100_000; i++) {
            assertThat(table.add("key-" + i)).isTrue();
            table.put("key-" + i, i);
        }
        assertThat(table.add("key-7")).isFalse();
        assertThat(table.get("key-99999", -1)).isEqualTo(99_999);
        assertThat(table.get("key-7", -1)).isEqualTo(7);
        assertThat(table.get("other", -1)).isEqualTo(-1);
        assertThat(table.contains("other")).isFalse();
    }
}
