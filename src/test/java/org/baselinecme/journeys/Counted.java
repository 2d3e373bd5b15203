package org.baselinecme.journeys;

/** Counts what somebody must do: a scan, a link, a button are a step each; typing and answering are none. */
final class Counted {
    private final Visitor who;
    private int steps;

    Counted(Visitor who) {
        this.who = who;
    }

    Visitor who() {
        return who;
    }

    int steps() {
        return steps;
    }

    Counted scans(String code) {
        who.opens("/at/" + code);
        return step();
    }

    Counted follows(String link) {
        who.follows(link);
        return step();
    }

    Counted presses(String button) {
        who.presses(button);
        return step();
    }

    /** Another thing that is one step, such as choosing a file. */
    Counted step() {
        steps++;
        return this;
    }
}
