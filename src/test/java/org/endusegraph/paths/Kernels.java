package org.endusegraph.paths;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.generated.Recipe;
import org.endusegraph.projection.Projection;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The loops that searches spend their time in, beside the same on int arrays and on JGraphT's structures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Kernels {

    private static final int HOPS = 4;

    /** Links of the generated graph. */
    @Param({"100000", "1000000"})
    public int links;

    private Projection projection;
    private int[] suppliers;
    private String[] ids;
    private BareSearch bare;
    private Conditions conditions;
    private Scratch scratch;
    private SparseIntDirectedGraph sparse;
    private int[] queue;
    private int[] seen;
    private int round;
    private int next;

    /** Makes the graph. */
    @Setup
    public void generate() {
        projection = GeneratedProjection.of(Recipe.benchmark("kernels", links / 5, links, 1))
                .projection();
        var asked = new Asked(projection, List.of());
        ids = asked.suppliers().toArray(String[]::new);
        suppliers = asked.suppliers().stream().mapToInt(projection::entity).toArray();
        bare = new BareSearch(projection);
        conditions = new Conditions(projection, Reader.ANONYMOUS, PathFilter.of(HOPS, null), List.of());
        scratch = Scratch.of(projection.entities());
        sparse = sparse(projection);
        queue = new int[projection.entities()];
        seen = new int[projection.entities()];
    }

    /** JGraphT's compressed graph, which cannot change. */
    static SparseIntDirectedGraph sparse(Projection projection) {
        var edges = new ArrayList<Pair<Integer, Integer>>(projection.out().size());
        for (int entity = 0; entity < projection.entities(); entity++) {
            for (int arc = projection.out().start(entity);
                    arc < projection.out().end(entity);
                    arc++) {
                edges.add(Pair.of(entity, projection.out().node(arc)));
            }
        }
        return new SparseIntDirectedGraph(projection.entities(), edges);
    }

    private int supplier() {
        next = (next + 1) % suppliers.length;
        return suppliers[next];
    }

    /** Breadth-first over int arrays, no condition. */
    @Benchmark
    public int sweepOverArrays() {
        return bare.reach(supplier(), HOPS);
    }

    /** Breadth-first over the projection, with the conditions of a question. */
    @Benchmark
    public int sweepOfTheEngine() {
        int[] seeds = {supplier()};
        int reached = Sweep.run(conditions, projection.out(), seeds, HOPS, scratch.fromStart, null, scratch, plenty())
                .size();
        scratch.clear();
        return reached;
    }

    /** Breadth-first over JGraphT's compressed graph, no condition. */
    @Benchmark
    public int sweepOverJGraphT() {
        round++;
        int size = 0;
        queue[size++] = supplier();
        seen[queue[0]] = round;
        int at = 0;
        for (int hop = 0; hop < HOPS; hop++) {
            int end = size;
            for (; at < end; at++) {
                for (int edge : sparse.outgoingEdgesOf(queue[at])) {
                    int node = sparse.getEdgeTarget(edge);
                    if (seen[node] != round) {
                        seen[node] = round;
                        queue[size++] = node;
                    }
                }
            }
        }
        return size;
    }

    /** Place of an id. */
    @Benchmark
    public int placeOfAnId() {
        next = (next + 1) % ids.length;
        return projection.entity(ids[next]);
    }

    private static Budget plenty() {
        return new Budget(new SearchProperties(Integer.MAX_VALUE, Duration.ofHours(1)));
    }
}
