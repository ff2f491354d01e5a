package org.waymark.intents.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.UrgencyDetector;
import org.waymark.intents.match.Example;

/**
 * How well danger is seen in labelled messages.
 *
 * @param recall share of the dangers in which any danger was seen, from 0 to 1; 1 where there are none
 * @param rightKind share of the dangers seen of which a kind was named that the label allows
 * @param falseAlarms share of the harmless messages in which danger was seen; 0 where there are none
 * @param harmless how many harmless messages there were
 * @param perKind how many dangers of each kind there were, and how many of them were seen
 * @param sightings each message and what was seen in it
 */
public record DangerFigures(
        double recall,
        double rightKind,
        double falseAlarms,
        int harmless,
        Map<String, Kind> perKind,
        List<Sighting> sightings) {

    /** The label of a message without danger. */
    public static final String NO_DANGER = "none";

    private static final Pattern OR = Pattern.compile("\\|");

    /**
     * One kind of danger.
     *
     * @param n how many messages of this kind there were
     * @param seen in how many of them danger was seen
     */
    public record Kind(int n, int seen) {

        private Kind plus(boolean seenToo) {
            return new Kind(n + 1, seen + (seenToo ? 1 : 0));
        }
    }

    /**
     * A message and what was seen in it.
     *
     * @param message its text and its label: {@code none}, or the kind of danger; {@code a|b} where either is right
     * @param seen the kind that was seen, or nothing
     */
    public record Sighting(Example message, Optional<String> seen) {

        private List<String> kinds() {
            return List.of(OR.split(message.label(), -1));
        }

        private boolean isHarmless() {
            return message.label().equals(NO_DANGER);
        }

        private boolean isRightKind() {
            return seen.filter(kinds()::contains).isPresent();
        }
    }

    /** Copies the collections. */
    public DangerFigures {
        perKind = Map.copyOf(perKind);
        sightings = List.copyOf(sightings);
    }

    /**
     * Measures.
     *
     * @param detector what sees danger
     * @param messages labelled with {@code none} or a kind of danger
     * @param kinds the kinds of danger there are
     * @return the figures
     * @throws Tsv.UnreadableTsvException when a label is neither
     */
    public static DangerFigures of(UrgencyDetector detector, List<Example> messages, Set<String> kinds) {
        List<Sighting> sightings = new ArrayList<>();
        for (Example message : messages) {
            Sighting sighting =
                    new Sighting(message, detector.detect(message.text()).map(Danger::kind));
            refuseUnknown(sighting, kinds);
            sightings.add(sighting);
        }
        return of(sightings);
    }

    private static void refuseUnknown(Sighting sighting, Set<String> kinds) {
        if (!sighting.isHarmless() && !kinds.containsAll(sighting.kinds())) {
            throw new Tsv.UnreadableTsvException("\"" + sighting.message().label() + "\" is no kind of danger. Use "
                    + NO_DANGER + " or one of: " + String.join(", ", kinds) + ".");
        }
    }

    private static DangerFigures of(List<Sighting> sightings) {
        List<Sighting> harmless =
                sightings.stream().filter(Sighting::isHarmless).toList();
        List<Sighting> dangers =
                sightings.stream().filter(one -> !one.isHarmless()).toList();
        List<Sighting> seen =
                dangers.stream().filter(one -> one.seen().isPresent()).toList();
        long alarms = harmless.stream().filter(one -> one.seen().isPresent()).count();
        long right = seen.stream().filter(Sighting::isRightKind).count();
        Map<String, Kind> perKind = new TreeMap<>();
        for (Sighting one : dangers) {
            String kind = one.kinds().get(0);
            perKind.put(
                    kind,
                    perKind.getOrDefault(kind, new Kind(0, 0)).plus(one.seen().isPresent()));
        }
        return new DangerFigures(
                share(seen.size(), dangers.size(), 1),
                share(right, seen.size(), 1),
                share(alarms, harmless.size(), 0),
                harmless.size(),
                perKind,
                sightings);
    }

    private static double share(long part, int whole, double ofNothing) {
        return whole == 0 ? ofNothing : (double) part / whole;
    }
}
