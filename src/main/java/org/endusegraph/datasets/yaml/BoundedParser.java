package org.endusegraph.datasets.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Stops where a text becomes far larger than it looks: at an alias, or where it is nested deeper than any file is. */
final class BoundedParser implements Parser {

    /** How many lists and mappings deep a file is at most. */
    static final int DEEPEST = 20;

    private final Parser parser;
    private int depth;

    BoundedParser(Parser parser) {
        this.parser = parser;
    }

    /** Where it stopped, and why. */
    static final class Stopped extends RuntimeException {

        private final int line;

        private Stopped(Optional<Mark> place, String why) {
            super(why);
            this.line = YamlFile.line(place);
        }

        int line() {
            return line;
        }
    }

    @Override
    public Event next() {
        var event = parser.next();
        if (event instanceof AliasEvent alias) {
            throw new Stopped(
                    alias.getStartMark(), "'*" + alias.getAlias() + "' is an alias; write out what it stands for");
        }
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        if (depth > DEEPEST) {
            throw new Stopped(event.getStartMark(), "this is nested more than " + DEEPEST + " deep; no file is");
        }
        return event;
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }
}
