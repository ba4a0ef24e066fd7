package org.endusegraph.datasets.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.endusegraph.access.Circle;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A dossier whose id belongs to a circle holds ids of that circle alone, and for that circle alone; other dossiers hold none. So whoever may
 * import into a circle sees all that their ids can meet.
 */
record CircleCheck(List<Dossier> dossiers) {

    List<Mistake> mistakes() {
        return dossiers.stream().flatMap(CircleCheck::mistakes).toList();
    }

    private static Stream<Mistake> mistakes(Dossier dossier) {
        return Stream.concat(Stream.of(dossier.header()), dossier.statements().stream())
                .flatMap(statement -> Stream.of(
                                ofAnother(dossier, statement.id()),
                                forOthers(dossier, statement),
                                acknowledged(dossier, statement))
                        .filter(Objects::nonNull)
                        .map(message -> dossier.mistake(statement.line(), message)));
    }

    private static @Nullable String ofAnother(Dossier dossier, String id) {
        var circle = Circle.of(id);
        if (id.isEmpty() || Objects.equals(dossier.circle(), circle)) {
            return null;
        }
        return dossier.circle() == null
                ? "the id '" + id + "' belongs to the circle '" + circle + "', and this dossier does not; leave out '"
                        + circle + ":'"
                : "this dossier belongs to the circle '" + dossier.circle() + "', and the id '" + id
                        + "' does not; write '" + dossier.circle() + ":" + Circle.within(id) + "'";
    }

    private static @Nullable String forOthers(Dossier dossier, Statement statement) {
        return dossier.circle() == null || List.of(dossier.circle()).equals(Known.audience(statement))
                ? null
                : "this dossier is for the circle '" + dossier.circle() + "' alone; leave out 'audience'";
    }

    private static @Nullable String acknowledged(Dossier dossier, Statement statement) {
        return dossier.circle() != null
                        && "ACKNOWLEDGED".equals(statement.properties().get("disclosure"))
                ? "nobody outside the circle '" + dossier.circle() + "' is told of this; leave out 'disclosure'"
                : null;
    }
}
