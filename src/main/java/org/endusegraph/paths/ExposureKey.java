package org.endusegraph.paths;

import java.util.List;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.Fault;

/**
 * Place of an exposure in the order: the strength of its best path, then its hops, then the id.
 *
 * @param strength ordinal of the weakest status, 0 the strongest
 * @param id id of the entity that is not an anchor
 */
record ExposureKey(int strength, int hops, String id) {

    static ExposureKey of(Exposure exposure, boolean outwards) {
        var other = outwards ? exposure.endUser() : exposure.supplier();
        return new ExposureKey(exposure.path().strength().ordinal(), exposure.hops(), other.id());
    }

    /**
     * The key of a cursor.
     *
     * @throws Fault.InvalidInput if it is none
     */
    static ExposureKey of(List<String> texts) {
        try {
            return new ExposureKey(Integer.parseInt(texts.get(0)), Integer.parseInt(texts.get(1)), texts.get(2));
        } catch (NumberFormatException | IndexOutOfBoundsException forged) {
            throw new Fault.InvalidInput("'after' is not a cursor of this question.");
        }
    }

    List<String> texts() {
        return List.of("" + strength, "" + hops, id);
    }
}
