package org.endusegraph.datasets.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.endusegraph.model.Basis;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/** Invents claims that together give a link a status. */
final class Claims {

    private static final int DAYS = 16 * 365;
    private static final Basis[] BASES = Basis.values();

    private record Draft(Stance stance, Basis basis, boolean withdrawn) {}

    private final Recipe recipe;
    private final RandomGenerator random;
    private final LinkKind kind;
    private final List<Draft> drafts = new ArrayList<>(2);

    private Claims(Recipe recipe, RandomGenerator random, LinkKind kind) {
        this.recipe = recipe;
        this.random = random;
        this.kind = kind;
    }

    /**
     * Claims about a link that is not planted.
     *
     * @param audience bits of the circles that may see the link; 0 if it is public
     */
    static List<GeneratedClaim> about(
            Recipe recipe, RandomGenerator random, String linkId, LinkKind kind, int audience, LinkStatus status) {
        var claims = new Claims(recipe, random, kind);
        claims.establish(status);
        claims.addNoise(status);
        var made = new ArrayList<GeneratedClaim>(claims.drafts.size());
        for (var draft : claims.drafts) {
            made.add(claims.drawn(linkId + "-" + (made.size() + 1), draft, audience));
        }
        return made;
    }

    /** Claims about a planted link: public, dated, and no more than its status needs. */
    static List<GeneratedClaim> planted(
            Recipe recipe, RandomGenerator random, String linkId, LinkKind kind, LinkStatus status) {
        var claims = new Claims(recipe, random, kind);
        claims.establish(status);
        var made = new ArrayList<GeneratedClaim>(claims.drafts.size());
        for (var draft : claims.drafts) {
            var published = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(1_400));
            var id = linkId + "-" + (made.size() + 1);
            made.add(new GeneratedClaim(id, draft.stance, draft.basis, published, null, null));
        }
        return made;
    }

    private void establish(LinkStatus status) {
        switch (status) {
            case CONFIRMED -> add(Stance.ASSERTS, either(Basis.OWN_ACCOUNT, Basis.OFFICIAL_RECORD), false);
            case REPORTED -> add(Stance.ASSERTS, Basis.INSPECTED_EVIDENCE, false);
            case ALLEGED -> add(Stance.ASSERTS, Basis.SECOND_HAND, false);
            case DISPUTED -> {
                add(Stance.ASSERTS, either(Basis.INSPECTED_EVIDENCE, Basis.SECOND_HAND), false);
                add(Stance.DENIES, either(Basis.OWN_ACCOUNT, Basis.SECOND_HAND), false);
            }
            case REFUTED -> {
                boolean withdrawn = random.nextBoolean();
                add(Stance.ASSERTS, anyBasis(), withdrawn);
                if (!withdrawn) {
                    add(Stance.DENIES, Basis.OFFICIAL_RECORD, false);
                }
            }
        }
    }

    /** Adds claims that do not change the status. */
    private void addNoise(LinkStatus status) {
        if (Draws.happens(random, recipe.evidence().withdrawn())) {
            addAnywhere(Stance.ASSERTS, anyBasis(), true);
        }
        if (Draws.happens(random, recipe.evidence().contradictory())) {
            boolean denied = status != LinkStatus.REPORTED && status != LinkStatus.ALLEGED;
            switch (random.nextInt(denied ? 3 : 2)) {
                case 0 -> addAnywhere(Stance.CANNOT_CONFIRM, anyBasis(), false);
                case 1 -> addAnywhere(Stance.DENIES, anyBasis(), true);
                default -> addAnywhere(Stance.DENIES, either(Basis.OWN_ACCOUNT, Basis.INSPECTED_EVIDENCE), false);
            }
        }
    }

    private Basis anyBasis() {
        return BASES[random.nextInt(BASES.length)];
    }

    private Basis either(Basis one, Basis other) {
        return random.nextBoolean() ? one : other;
    }

    private void add(Stance stance, Basis basis, boolean withdrawn) {
        drafts.add(new Draft(stance, possible(stance, basis), withdrawn));
    }

    private void addAnywhere(Stance stance, Basis basis, boolean withdrawn) {
        drafts.add(random.nextInt(drafts.size() + 1), new Draft(stance, possible(stance, basis), withdrawn));
    }

    /** No party is at either end of a COMPONENT, so that nobody gives their own account of it. */
    private Basis possible(Stance stance, Basis basis) {
        if (kind != LinkKind.COMPONENT || basis != Basis.OWN_ACCOUNT) {
            return basis;
        }
        return stance == Stance.ASSERTS ? Basis.OFFICIAL_RECORD : Basis.INSPECTED_EVIDENCE;
    }

    private GeneratedClaim drawn(String id, Draft draft, int audience) {
        int age = 1 + random.nextInt(DAYS);
        int stood = random.nextInt(age);
        boolean dated = !Draws.happens(random, recipe.evidence().undated());
        int bits = audience == 0 ? ownAudience() : within(audience);
        return new GeneratedClaim(
                id,
                draft.stance,
                draft.basis,
                dated ? Dates.TODAY.minusDays(age) : null,
                withdrawal(draft, age - stood),
                recipe.circles(bits));
    }

    private static @Nullable LocalDate withdrawal(Draft draft, int daysAgo) {
        return draft.withdrawn ? Dates.TODAY.minusDays(daysAgo) : null;
    }

    private int ownAudience() {
        int bits = 0;
        for (int circle = 0; circle < recipe.clearances().size(); circle++) {
            if (Draws.happens(random, recipe.clearances().get(circle).claims())) {
                bits |= 1 << circle;
            }
        }
        return bits;
    }

    /** The audience of the link, or now and then one circle of it alone. */
    private int within(int audience) {
        return random.nextInt(4) == 0 ? Integer.lowestOneBit(audience) : audience;
    }
}
