// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PathsTest {

    @Test
    void aParameterStandsBelowItsItem() {
        assertEquals("fewer-falls.quantity", Paths.param("fewer-falls", "outcome", "quantity"));
        assertEquals("currency", Paths.param("", "study", "currency"));
    }

    @Test
    void aParameterCalledLikeItsShapeIsTheItemItself() {
        assertEquals("fewer-falls.ae", Paths.param("fewer-falls.ae", "value", "value"));
    }

    @Test
    void anItemIsKnownByItsId() {
        assertEquals("fewer-falls", Paths.item("", "outcomes", "fewer-falls", "a", "b"));
        assertEquals("fewer-falls.ae", Paths.item("fewer-falls", "values", "ae", "", ""));
    }

    @Test
    void aLinkIsKnownByItsEnds() {
        assertEquals("club->exercise", Paths.item("", "chain", "", "club", "exercise"));
        assertEquals("chain", Paths.item("", "chain", "", "club", ""));
    }

    @Test
    void aCorrelationIsKnownByWhatItIsBetween() {
        assertEquals("falls.deadweight~retention", Paths.between("falls.deadweight", "retention"));
    }

    @Test
    void anItemWithoutNameIsKnownByItsListInTheSingular() {
        assertEquals("falls.value", Paths.item("falls", "values", "", "", ""));
        assertEquals("considered", Paths.item("", "considered", "", "", ""));
    }
}
