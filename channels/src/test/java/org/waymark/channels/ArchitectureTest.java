package org.waymark.channels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the design: everything points at bot-core, and each library has one home. */
@AnalyzeClasses(packages = "org.waymark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule CORE_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.waymark.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.waymark.intents..", "org.waymark.channels..");

    @ArchTest
    static final ArchRule INTENTS_DO_NOT_KNOW_CHANNELS = noClasses()
            .that()
            .resideInAPackage("org.waymark.intents..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.waymark.channels..");

    @ArchTest
    static final ArchRule ONLY_THE_APP_KNOWS_INTENTS = noClasses()
            .that()
            .resideInAPackage("org.waymark.channels..")
            .and()
            .resideOutsideOfPackage("org.waymark.channels.app")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.waymark.intents..");

    @ArchTest
    static final ArchRule CHANNELS_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "org.waymark.channels.(telegram|sms|console)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_APP = noClasses()
            .that()
            .resideOutsideOfPackage("org.waymark.channels.app")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.waymark.channels.app");

    @ArchTest
    static final ArchRule TELEGRAM_LIBRARY = home("org.waymark.channels.telegram", "org.telegram..", "okhttp3..");

    @ArchTest
    static final ArchRule TWILIO_LIBRARY = home("org.waymark.channels.sms", "com.twilio..");

    @ArchTest
    static final ArchRule JAVALIN_LIBRARY =
            home("org.waymark.channels.web", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule PICOCLI_LIBRARY = home("org.waymark.channels.app", "picocli..");

    @ArchTest
    static final ArchRule OPENNLP_LIBRARY = home("org.waymark.intents..", "opennlp..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule CACHES_STAY_BEHIND_THEIR_PORTS = noClasses()
            .that()
            .resideOutsideOfPackages("org.waymark.core.store", "org.waymark.channels.app")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.benmanes.caffeine..");

    @ArchTest
    static final ArchRule SQLITE_LIBRARY = home("org.waymark.core.store", "org.sqlite..", "java.sql..");

    @ArchTest
    static final ArchRule REDIS_LIBRARY = home("org.waymark.core.store", "io.lettuce..", "io.netty..", "reactor..");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CYCLES =
            slices().matching("org.waymark.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule INTENTS_HAVE_NO_CYCLES =
            slices().matching("org.waymark.intents.(*)..").should().beFreeOfCycles();

    private static ArchRule home(String home, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }
}
