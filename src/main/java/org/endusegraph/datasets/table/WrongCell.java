package org.endusegraph.datasets.table;

/** What a row says cannot be read. The message says what to change. */
final class WrongCell extends RuntimeException {

    WrongCell(String message) {
        super(message, null, false, false);
    }
}
