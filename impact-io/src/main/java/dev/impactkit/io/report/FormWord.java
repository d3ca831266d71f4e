// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Labels;

/** Every fixed sentence of a questionnaire, in English, Dutch and French; {0} is a gap. */
enum FormWord {
    TITLE("{0}: questions", "{0}: vragen", "{0} : questions"),
    MOMENT("This time: {0}.", "Deze keer: {0}.", "Cette fois-ci : {0}."),
    ASKER(
            "These questions are asked by {0}.",
            "Deze vragen worden gesteld door {0}.", "Ces questions sont posées par {0}."),
    VOLUNTARY(
            "Taking part is voluntary. You may leave out a question and stop at any time; nothing follows from it for you.",
            "Meedoen is vrijwillig. U mag een vraag overslaan en u mag op elk moment stoppen; dat heeft voor u geen gevolgen.",
            "La participation est libre. Vous pouvez passer une question et arrêter à tout moment, sans aucune conséquence"
                    + " pour vous."),
    PSEUDONYM(
            "Your name is not noted. A code stands in its place, so that your answers of this time and of another can be"
                    + " laid side by side.",
            "Uw naam wordt niet genoteerd. In de plaats komt een code, zodat uw antwoorden van nu en van een andere keer"
                    + " naast elkaar kunnen worden gelegd.",
            "Votre nom n'est pas noté. Un code le remplace, pour que vos réponses de cette fois et d'une autre puissent être"
                    + " mises côte à côte."),
    CODE("Code: {0}", "Code: {0}", "Code : {0}"),
    DATE("Date: {0}", "Datum: {0}", "Date : {0}"),
    OTHERS("Other questions", "Andere vragen", "Autres questions"),
    OF("{0} out of {1}", "{0} van {1}", "{0} sur {1}"),
    THANKS("Thank you.", "Dank u wel.", "Merci."),
    NONE(
            "No question is written down yet for this time.",
            "Voor deze keer is nog geen vraag opgeschreven.",
            "Aucune question n'est encore écrite pour cette fois."),
    FALLBACK("not translated yet", "nog niet vertaald", "pas encore traduit"),
    PLAIN_ASKER("These questions come from {0}.", "Deze vragen komen van {0}.", "Ces questions viennent de {0}."),
    PLAIN_VOLUNTARY(
            "You do not have to. You may stop.",
            "Je moet niet. Je mag stoppen.",
            "Vous n'êtes pas obligé. Vous pouvez arrêter."),
    PLAIN_PSEUDONYM(
            "We do not write down your name.", "We schrijven je naam niet op.", "Nous n'écrivons pas votre nom."),
    PLAIN_THANKS("Thank you!", "Dank je wel!", "Merci !"),
    PICTOGRAM("pictogram: {0}", "pictogram: {0}", "pictogramme : {0}");

    private final String en;
    private final String nl;
    private final String fr;

    FormWord(String en, String nl, String fr) {
        this.en = en;
        this.nl = nl;
        this.fr = fr;
    }

    /** In the language, in English where it is not one of the three. */
    String in(String language, String... parts) {
        String filled = Labels.in("en", en).with("nl", nl).with("fr", fr).text(language);
        for (int i = 0; i < parts.length; i++) {
            filled = filled.replace("{" + i + "}", parts[i]);
        }
        return filled;
    }
}
