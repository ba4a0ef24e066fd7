package org.endusegraph.control;

import java.util.List;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.ConditionResult;
import org.endusegraph.model.ControlMeasure;
import org.endusegraph.model.ControlStatus;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.LicenceAssessment.ConditionAssessment;
import org.endusegraph.model.LicenceCondition;
import org.endusegraph.model.Listing;
import org.endusegraph.model.PublicBody;
import org.endusegraph.model.Tristate;
import org.jspecify.annotations.Nullable;

/** Whether conditions of rules hold for a transaction: each a small question with its reason. */
final class Conditions {

    private static final String ENTITY_LIST = "us-entity-list";

    private final TransactionOnRecord recorded;
    private final ControlStatus inUnion;

    Conditions(TransactionOnRecord recorded) {
        this.recorded = recorded;
        this.inUnion = recorded.status(Jurisdiction.EU);
    }

    ConditionAssessment assess(LicenceCondition condition) {
        return switch (condition) {
            case EXPORT_FROM_UNION -> exportFromUnion(condition);
            case ITEM_LISTED -> listed(condition, inUnion);
            case ITEM_NOT_LISTED -> notListed(condition);
            case CYBER_SURVEILLANCE_ITEM -> cyberSurveillance(condition);
            case AUTHORITY_INFORMED ->
                said(
                        condition,
                        recorded.transaction().informed(),
                        "The authority has informed the exporter, as the question says.",
                        "The authority has not informed the exporter, as the question says.",
                        "Whether the authority has informed the exporter was not said ('informed').");
            case EXPORTER_AWARE ->
                said(
                        condition,
                        recorded.transaction().aware(),
                        "The exporter is aware of such a use from due diligence, as the question says.",
                        "The exporter is not aware of such a use, as the question says; that it is possible is not enough.",
                        "Whether the exporter is aware of such a use was not said ('aware'); it means positive knowledge.");
            case WEAPONS_OR_MILITARY_END_USE -> military(condition);
            case NATIONAL_MEASURE ->
                plain(condition, ConditionResult.UNKNOWN, "No national measures or lists are on record here.");
            case SUBJECT_TO_US_RULES -> subjectToUsRules(condition);
            case ITEM_ON_US_LIST -> listed(condition, recorded.status(Jurisdiction.US));
            case PARTY_ON_ENTITY_LIST -> onEntityList(condition);
            case MADE_FOR_SURVEILLANCE -> madeForSurveillance(condition);
            case LICENCE_OF_SUCH_A_KIND ->
                plain(
                        condition,
                        ConditionResult.UNKNOWN,
                        "It is asked for certain licences; for which is not on record.");
            case TEXT_NOT_VERIFIED ->
                plain(
                        condition,
                        ConditionResult.UNKNOWN,
                        "The text of this rule was not verified; it is not applied here.");
        };
    }

    private ConditionAssessment exportFromUnion(LicenceCondition condition) {
        var origin = recorded.origin();
        var destination = recorded.destination();
        if (origin == null || destination == null) {
            return plain(
                    condition,
                    ConditionResult.UNKNOWN,
                    origin == null
                            ? "Where it leaves from is not known: give 'origin', or an exporter whose country is on record."
                            : "Where it goes is not known: give 'destination', or an end user whose country is on record.");
        }
        var day = recorded.transaction().date();
        if (!ControlRules.isInUnion(origin, day)) {
            return plain(
                    condition,
                    ConditionResult.NOT_MET,
                    origin + " was not a member of the Union on this day: it does not leave from there.");
        }
        return ControlRules.isInUnion(destination, day)
                ? plain(
                        condition,
                        ConditionResult.NOT_MET,
                        "From " + origin + " to " + destination
                                + " is a transfer within the Union, which is no export.")
                : plain(
                        condition,
                        ConditionResult.MET,
                        "From " + origin + " to " + destination + " it leaves the Union.");
    }

    private static ConditionAssessment listed(LicenceCondition condition, ControlStatus status) {
        return about(condition, status, ConditionResult.MET, ConditionResult.NOT_MET);
    }

    private ConditionAssessment notListed(LicenceCondition condition) {
        return about(condition, inUnion, ConditionResult.NOT_MET, ConditionResult.MET);
    }

    private static ConditionAssessment about(
            LicenceCondition condition, ControlStatus status, ConditionResult ifListed, ConditionResult ifNot) {
        var result = switch (status.status()) {
            case LISTED -> ifListed;
            case UNKNOWN -> ConditionResult.UNKNOWN;
            default -> ifNot;
        };
        return new ConditionAssessment(condition, result, status.explanation(), status, List.of());
    }

    private ConditionAssessment cyberSurveillance(LicenceCondition condition) {
        if (recorded.item().isMadeForSurveillanceOn(recorded.transaction().date())) {
            return new ConditionAssessment(
                    condition,
                    ConditionResult.MET,
                    "What it is recorded to do has no other use than surveillance.",
                    inUnion,
                    List.of());
        }
        boolean named = inUnion.measures().stream().anyMatch(ControlMeasure::possible);
        if (named && recorded.transaction().informed() == Tristate.YES) {
            return new ConditionAssessment(
                    condition,
                    ConditionResult.MET,
                    "The guidelines name its capability, and the authority that has informed the exporter treats it as such an item.",
                    inUnion,
                    List.of());
        }
        return new ConditionAssessment(
                condition,
                named ? ConditionResult.UNKNOWN : ConditionResult.NOT_MET,
                named
                        ? "The guidelines say that technologies with such a capability could be such items; whether this one is specially designed to"
                                + " enable covert surveillance is not on record."
                        : "Nothing that it is recorded to do is named as such by the guidelines on record.",
                inUnion,
                List.of());
    }

    private ConditionAssessment madeForSurveillance(LicenceCondition condition) {
        return recorded.item().isMadeForSurveillanceOn(recorded.transaction().date())
                ? plain(condition, ConditionResult.MET, "What it is recorded to do has no other use than surveillance.")
                : plain(
                        condition,
                        ConditionResult.NOT_MET,
                        "Nothing that it is recorded to do is said to have no other use than surveillance.");
    }

    private ConditionAssessment military(LicenceCondition condition) {
        var endUser = recorded.endUser();
        if (endUser == null) {
            return plain(condition, ConditionResult.UNKNOWN, "No end user was named, or it is not on record.");
        }
        if (endUser instanceof PublicBody body && body.function() == BodyFunction.MILITARY) {
            return plain(
                    condition,
                    ConditionResult.UNKNOWN,
                    "The end user is a military body; whether its country is under an arms embargo is not on record here.");
        }
        return plain(
                condition,
                ConditionResult.NOT_MET,
                "Nothing on record speaks of weapons of mass destruction, or of a military end user; police and public security are not military as such.");
    }

    private ConditionAssessment subjectToUsRules(LicenceCondition condition) {
        return "US".equals(recorded.origin())
                ? plain(condition, ConditionResult.MET, "It is exported from the United States.")
                : plain(
                        condition,
                        ConditionResult.UNKNOWN,
                        "A party from the United States is in it; whether the item is of US origin, or holds enough that is, is not on record.");
    }

    private ConditionAssessment onEntityList(LicenceCondition condition) {
        var listings = recorded.listings().stream()
                .filter(listing -> listing.listId().equals(ENTITY_LIST))
                .toList();
        var names = listings.stream().map(this::nameOf).distinct().toList();
        return new ConditionAssessment(
                condition,
                listings.isEmpty() ? ConditionResult.NOT_MET : ConditionResult.MET,
                listings.isEmpty()
                        ? "None of the recipients was on the Entity List on this day, on what is on record."
                        : String.join(", ", names) + " was on the Entity List on this day.",
                null,
                listings);
    }

    private String nameOf(Listing listing) {
        var party = recorded.parties().get(listing.partyId());
        return party == null ? listing.partyId() : party.name();
    }

    private static ConditionAssessment said(
            LicenceCondition condition, @Nullable Tristate said, String yes, String no, String unknown) {
        return switch (said) {
            case YES -> plain(condition, ConditionResult.MET, yes);
            case NO -> plain(condition, ConditionResult.NOT_MET, no);
            case UNKNOWN -> plain(condition, ConditionResult.UNKNOWN, unknown);
            case null -> plain(condition, ConditionResult.UNKNOWN, unknown);
        };
    }

    private static ConditionAssessment plain(LicenceCondition condition, ConditionResult result, String reason) {
        return new ConditionAssessment(condition, result, reason, null, List.of());
    }
}
