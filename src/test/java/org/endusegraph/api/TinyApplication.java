package org.endusegraph.api;

/** For tests of other rooms that need the API over HTTP but not its data. */
public final class TinyApplication {

    private TinyApplication() {}

    /** Where it runs, such as {@code http://127.0.0.1:12345}; it is started when first asked for. */
    public static String address() {
        return RunningTinyGraph.api().base();
    }
}
