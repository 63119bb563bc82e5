package thidua.sample;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;

/**
 * What a unit says of one model in one year. A model is followed over the years by its name, place
 * and founding year; only the name of the place changes, when communes do.
 *
 * @param sites in the year; of an ended model those it had, which are removed with it
 * @param teams null when the clerk does not state them
 * @param members null when the clerk does not state them
 * @param document number and day of the recognising document; empty without recognition
 */
record SampleModel(
        Kind kind,
        String place,
        int founded,
        int sites,
        @Nullable Integer teams,
        @Nullable Integer members,
        ModelStatus status,
        Effect effect,
        Recognition recognition,
        String document,
        String note) {

    boolean isRecognisedNew() {
        return status == ModelStatus.NEW && recognition == Recognition.MINISTRY;
    }

    /** Who it is, whatever became of it. */
    String identity() {
        return kind.name() + "|" + place + "|" + founded;
    }

    /** The same where its place is called otherwise now. */
    SampleModel at(String placeNow) {
        return new SampleModel(
                kind,
                placeNow,
                founded,
                sites,
                teams,
                members,
                status,
                effect,
                recognition,
                document,
                note);
    }

    SampleModel maintained(Effect effectNow, int membersGained) {
        return new SampleModel(
                kind,
                place,
                founded,
                sites,
                teams,
                plus(members, membersGained),
                ModelStatus.MAINTAINED,
                effectNow,
                recognition,
                document,
                "");
    }

    SampleModel replicated(int sitesAdded, int teamsASite, int membersATeam) {
        int teamsAdded = sitesAdded * teamsASite;
        return new SampleModel(
                kind,
                place,
                founded,
                sites + sitesAdded,
                plus(teams, teamsAdded),
                plus(members, teamsAdded * membersATeam),
                ModelStatus.REPLICATED,
                Effect.EFFECTIVE,
                recognition,
                document,
                "Nhân rộng thêm " + sitesAdded + " điểm");
    }

    SampleModel ended() {
        return new SampleModel(
                kind,
                place,
                founded,
                sites,
                teams,
                members,
                ModelStatus.ENDED,
                Effect.NOT_EFFECTIVE,
                recognition,
                document,
                "Không còn phù hợp với địa bàn");
    }

    private static @Nullable Integer plus(@Nullable Integer number, int more) {
        return number == null ? null : number + more;
    }
}
