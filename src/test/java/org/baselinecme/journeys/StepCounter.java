package org.baselinecme.journeys;

/** Counts the steps of a visitor: a scan, a link or a button is one step each; typing and answering are none. */
final class StepCounter {
    private final Visitor who;
    private int steps;

    StepCounter(Visitor who) {
        this.who = who;
    }

    Visitor who() {
        return who;
    }

    int steps() {
        return steps;
    }

    StepCounter scans(String code) {
        who.opens("/at/" + code);
        return step();
    }

    StepCounter follows(String link) {
        who.follows(link);
        return step();
    }

    StepCounter presses(String button) {
        who.presses(button);
        return step();
    }

    /** Another thing that is one step, such as choosing a file. */
    StepCounter step() {
        steps++;
        return this;
    }
}
