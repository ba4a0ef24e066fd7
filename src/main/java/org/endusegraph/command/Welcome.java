package org.endusegraph.command;

import java.io.PrintWriter;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.Fault;
import org.endusegraph.paths.PathFilter;
import org.endusegraph.paths.SupplyPaths;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the service is, and shows one worked answer. */
@Component
class Welcome {

    private static final String SUPPLIER = "noldus";
    private static final String END_USER = "cn-mps";

    private final SupplyPaths paths;
    private final PathPrinter printer;
    private final Nodes nodes;
    private final Environment environment;

    Welcome(SupplyPaths paths, PathPrinter printer, Nodes nodes, Environment environment) {
        this.paths = paths;
        this.printer = printer;
        this.nodes = nodes;
        this.environment = environment;
    }

    /** A store so busy that it does not answer is no reason not to serve. */
    void print(PrintWriter out) {
        try {
            printPaths(out);
        } catch (Fault fault) {
            out.println(fault.getMessage());
        }
        var address = "http://" + environment.getProperty("server.address", "localhost") + ":"
                + environment.getProperty("local.server.port", "");
        out.println("GraphQL   " + address + "/graphql");
        out.println("GraphiQL  " + address + "/graphiql");
        out.println("Stop with Ctrl+C.");
        out.flush();
    }

    private void printPaths(PrintWriter out) {
        var ends = nodes.entities(Reader.ANONYMOUS, List.of(SUPPLIER, END_USER));
        var supplier = ends.get(SUPPLIER);
        var endUser = ends.get(END_USER);
        if (supplier != null && endUser != null) {
            out.println("Supply paths from " + supplier.name() + " to " + endUser.name() + ":");
            var found = paths.find(Reader.ANONYMOUS, List.of(SUPPLIER), List.of(END_USER), PathFilter.DEFAULT, 3)
                    .paths();
            printer.print(Reader.ANONYMOUS, found, null, out);
            out.println();
        }
    }
}
