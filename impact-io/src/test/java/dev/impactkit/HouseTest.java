// SPDX-License-Identifier: Apache-2.0
package dev.impactkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.impactkit.HouseRules.access;
import static dev.impactkit.HouseRules.beOnTheDrawing;
import static dev.impactkit.HouseRules.callPastTheInterface;
import static dev.impactkit.HouseRules.isIn;
import static dev.impactkit.HouseRules.nameNoForeignTypes;
import static dev.impactkit.HouseRules.useInternalsOfItsOwnPackageOnly;
import static dev.impactkit.HouseRules.useOnlyWhatTheDrawingAllows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Format;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house. Each is first shown to flag its offenders in {@code dev.impactkit.badhouse}, a house with the
 * same rooms where every rule is broken, and then has to hold in the main code of core, sroi and io.
 */
class HouseTest {
    private static final String HOUSE = "dev.impactkit";
    private static final String BAD_HOUSE = "dev.impactkit.badhouse";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(BAD_HOUSE);

    @Test
    void allThreeModulesAreRead() {
        for (String module : List.of("core", "sroi", "io")) {
            String root = HOUSE + "." + module;
            assertTrue(MAIN.stream().anyMatch(c -> isIn(c.getPackageName(), root)), root + " was not read");
        }
    }

    @Test
    void packagesUseOnlyWhatTheDrawingAllows() {
        check(
                house -> classes()
                        .that()
                        .resideInAPackage(house + "..")
                        .should(useOnlyWhatTheDrawingAllows(house))
                        .as("packages use only what the drawing allows"),
                "core.Upward",
                "core.scale.Sideways",
                "sroi.step.Step",
                "io.tree.Branch");
    }

    @Test
    void everyPackageIsOnTheDrawing() {
        check(
                house -> classes()
                        .that()
                        .resideInAnyPackage(house + ".core..", house + ".sroi..", house + ".io..")
                        .should(beOnTheDrawing(house))
                        .as("every package is on the drawing"),
                "core.attic.Unmapped");
    }

    @Test
    void internalPackagesStayInside() {
        check(
                house ->
                        classes().should(useInternalsOfItsOwnPackageOnly(house)).as("internal packages stay inside"),
                "core.Upward");
    }

    @Test
    void noPackagesGoRoundInACircle() {
        check(
                house -> slices().matching(house + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .as("no packages go round in a circle"),
                "core.Upward",
                "core.plan.Planned");
    }

    @Test
    void onlyIoKnowsJackson() {
        check(
                house -> noClasses()
                        .that()
                        .resideInAnyPackage(house + ".core..", house + ".sroi..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..")
                        .as("only io knows Jackson"),
                "core.Reading");
    }

    @Test
    void coreKnowsNoFiles() {
        check(
                house -> noClasses()
                        .that()
                        .resideInAPackage(house + ".core..")
                        .should()
                        .dependOnClassesThat(describe(
                                "are files",
                                c -> isIn(c.getPackageName(), "java.nio.file")
                                        || c.getName().matches("java\\.io\\.(File|RandomAccessFile)\\w*")))
                        .as("core knows no files"),
                "core.Reading",
                "core.OldReading");
    }

    @Test
    void publicSignaturesNameNoForeignTypes() {
        check(
                house -> classes().should(nameNoForeignTypes()).as("public signatures name no foreign types"),
                "core.Foreign.list",
                "core.Foreign.nested",
                "core.Foreign.distribution",
                "core.Foreign.<init>",
                "core.Foreign.fails",
                "core.Foreign$Inner.made",
                "core.ForeignParent");
    }

    @Test
    void nothingIteratesInAnotherOrderNextTime() {
        check(
                house -> noClasses()
                        .should(access("a collection without an order", HouseRules::makesUnordered))
                        .as("nothing iterates in another order next time"),
                "core.Unordered.mapOf",
                "core.Unordered.mapOfEntries",
                "core.Unordered.mapCopy",
                "core.Unordered.setOf",
                "core.Unordered.setCopy",
                "core.Unordered.<init>",
                "core.Unordered.hashMap",
                "core.Unordered.hashSet",
                "core.Unordered.hashMapReferredTo",
                "core.Unordered.collected",
                "core.Unordered.grouped");
    }

    @Test
    void noTextDependsOnTheDefaultLocale() {
        check(
                house -> noClasses()
                        .should(access("formatting by the default locale", HouseRules::formatsByLocale))
                        .as("no text depends on the default locale"),
                "core.Localized.format",
                "core.Localized.formatted",
                "core.Localized.print",
                "core.Localized.built",
                "core.Localized.date",
                "core.Localized.pattern",
                "core.Localized.patternBuilt");
    }

    @Test
    void noTextDependsOnTheLocaleDataOfTheJdk() {
        check(
                house -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Format.class)
                        .as("no text depends on the locale data of the JDK"),
                "core.Localized.number",
                "core.Localized.decimal");
    }

    @Test
    void chanceComesFromTheSeedOnly() {
        check(
                // But for the key that hides who somebody is: it decides no number, and nobody may be able to draw it
                // again.
                house -> noClasses()
                        .that()
                        .resideOutsideOfPackage(house + ".io.data")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Random.class)
                        .as("chance comes from the seed only"),
                "core.Inexact.chance",
                "core.Inexact.threadChance");
    }

    @Test
    void functionsAreTheSameBitsOnEveryMachine() {
        check(
                house -> noClasses()
                        .should(access("an inexact function of Math", HouseRules::isInexact))
                        .as("functions are the same bits on every machine: StrictMath"),
                "core.Inexact.power",
                "core.Inexact.logarithm",
                "core.Inexact.<init>");
    }

    /** Inlined into its caller, a loop may lose its vector form; a call with many receivers is not inlined. */
    @Test
    void loopsOfTheEngineAreCalledThroughTheirInterface() {
        check(
                house -> noClasses()
                        .should(callPastTheInterface())
                        .as("loops of the engine are called through their interface"),
                "core.Hasty.operation",
                "core.Hasty.draw");
    }

    @Test
    void nothingStaticChanges() {
        check(
                house -> fields().that()
                        .areStatic()
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal()
                        .as("nothing static changes"),
                "core.Loud.count");
    }

    @Test
    void theLibraryPrintsNothing() {
        check(
                house -> noClasses()
                        .should(access("a standard stream", HouseRules::prints))
                        .as("the library prints nothing"),
                "core.Loud.out",
                "core.Loud.err",
                "core.Loud.trace");
    }

    private static void check(Function<String, ArchRule> rule, String... offenders) {
        String flagged = String.join(
                "\n", rule.apply(BAD_HOUSE).evaluate(BAD).getFailureReport().getDetails());
        for (String offender : offenders) {
            String name = BAD_HOUSE + "." + offender;
            boolean seen = Pattern.compile(Pattern.quote(name) + "(?!\\w)")
                    .matcher(flagged)
                    .find();
            assertTrue(seen, () -> "The rule does not see " + name + " in:\n" + flagged);
        }
        assertFalse(flagged.contains(BAD_HOUSE + ".core.Decent"), flagged);
        rule.apply(HOUSE).allowEmptyShould(true).check(MAIN);
    }
}
