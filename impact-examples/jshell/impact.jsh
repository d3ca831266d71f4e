// What the shell knows from the start; the launcher loads it after JShell's own DEFAULT and PRINTING.
import dev.impactkit.core.*;
import dev.impactkit.core.audience.*;
import dev.impactkit.core.choice.*;
import dev.impactkit.core.data.*;
import dev.impactkit.core.draw.*;
import dev.impactkit.core.engine.*;
import dev.impactkit.core.estimate.*;
import dev.impactkit.core.evidence.*;
import dev.impactkit.core.model.*;
import dev.impactkit.core.plan.*;
import dev.impactkit.core.scale.*;
import dev.impactkit.core.statistics.*;
import dev.impactkit.io.report.*;
import dev.impactkit.io.study.*;
import dev.impactkit.sroi.*;
import dev.impactkit.sroi.convention.*;
import dev.impactkit.sroi.step.*;
// Named once more: java.net has another class of this name.
import dev.impactkit.sroi.Proxy;
import static dev.impactkit.core.estimate.Estimates.*;
import static dev.impactkit.jshell.Asking.*;
import static dev.impactkit.jshell.Questions.*;
import static dev.impactkit.jshell.Shell.*;
import static dev.impactkit.sroi.Proxy.eur;
import static dev.impactkit.sroi.Proxy.gbp;
import static dev.impactkit.sroi.Proxy.price;
import static dev.impactkit.sroi.step.Steps.*;
welcome();
