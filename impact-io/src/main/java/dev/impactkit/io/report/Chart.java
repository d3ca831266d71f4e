// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import java.util.List;

/** A picture of a report before anybody has drawn it. */
public sealed interface Chart {

    /** {@return what it shows; empty for nothing to add} */
    String title();

    /**
     * What leads to what.
     *
     * @param title what it shows
     * @param nodes in the order of the study
     * @param links from left to right
     */
    record Flow(String title, List<Node> nodes, List<Link> links) implements Chart {

        /** Copies the lists. */
        public Flow {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
        }
    }

    /** What a node of a flow stands for. */
    enum Kind {
        /** Something put in. */
        INPUT,
        /** Something done. */
        ACTIVITY,
        /** Something made and counted. */
        OUTPUT,
        /** A change somebody experiences. */
        OUTCOME
    }

    /**
     * One node of a flow.
     *
     * @param id by which links know it
     * @param label for people
     * @param kind what it stands for
     */
    record Node(String id, String label, Kind kind) {}

    /**
     * One link of a flow.
     *
     * @param from id of a node
     * @param to id of a node
     * @param label beside it; empty for none
     */
    record Link(String from, String to, String label) {}

    /**
     * Bars from one value to another: a waterfall, in which each begins where the one before it ended or at zero, or a
     * tornado, in which each goes from where an amount at its low puts a figure to where its high puts it.
     *
     * @param title what it shows
     * @param bars in order
     */
    record Steps(String title, List<Bar> bars) implements Chart {

        /** Copies the bars. */
        public Steps {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param label for people
     * @param from where it begins
     * @param to where it ends
     */
    record Bar(String label, double from, double to) {}
}
