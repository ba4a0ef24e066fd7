package org.endusegraph.access;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes up GraphQL documents from the schema alone, so that a field, argument or filter that is added is asked too: a root field with
 * arguments by chance, and fields of its answer some levels deep.
 */
final class RandomDocument {

    private static final int DEEPEST = 3;

    /** Sections of a dossier whose ids an argument takes, by the argument's name; others take any id. */
    private static final Map<String, List<String>> SECTIONS = Map.ofEntries(
            Map.entry("product", List.of("products")),
            Map.entry("products", List.of("products")),
            Map.entry("capability", List.of("capabilities")),
            Map.entry("capabilities", List.of("capabilities")),
            Map.entry("listedOn", List.of("partyLists")),
            Map.entry("groups", List.of("groups")),
            Map.entry("about", List.of("parties", "products")),
            Map.entry("via", List.of("parties", "products")),
            Map.entry("avoid", List.of("parties", "products")),
            Map.entry("EntitySelector.ids", List.of("parties", "products")));

    private static final List<String> PARTIES = List.of(
            "endUser",
            "endUsers",
            "exporter",
            "consignee",
            "intermediaries",
            "madeBy",
            "suppliers",
            "party",
            "of",
            "other");

    private final GraphQLSchema schema;
    private final Map<String, List<String>> ids;
    private final Random random;
    private final Set<String> asked;

    /**
     * @param ids what may be asked about, by the section of the dossier in which it stands
     * @param asked takes the coordinates of what is asked, such as {@code Query.parties(filter:)} and {@code PartyFilter.kinds}
     */
    RandomDocument(GraphQLSchema schema, Map<String, List<String>> ids, Random random, Set<String> asked) {
        this.schema = schema;
        this.ids = ids;
        this.random = random;
        this.asked = asked;
    }

    /** The fields of {@code Query} and {@code Mutation}, their arguments, and all fields of input objects. */
    static Set<String> coordinates(GraphQLSchema schema) {
        var arguments = Stream.of(schema.getQueryType(), schema.getMutationType())
                .flatMap(root -> root.getFieldDefinitions().stream()
                        .flatMap(field -> Stream.concat(
                                Stream.of(root.getName() + "." + field.getName()),
                                field.getArguments().stream().map(argument -> coordinate(root, field, argument)))));
        var inputs = schema.getAllTypesAsList().stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast)
                .flatMap(type -> type.getFields().stream().map(field -> type.getName() + "." + field.getName()));
        return Stream.concat(arguments, inputs).collect(Collectors.toSet());
    }

    /** A document that asks a root field. The variable {@code after} pages on, where the field has pages. */
    String asking(GraphQLFieldsContainer root, GraphQLFieldDefinition field) {
        asked.add(root.getName() + "." + field.getName());
        var pages = field.getArgument("after") != null;
        if (pages) {
            asked.add(coordinate(root, field, field.getArgument("after")));
        }
        return (root == schema.getMutationType() ? "mutation" : "query")
                + (pages ? "($after: String) {" : " {")
                + field.getName()
                + arguments(root, field, pages)
                + selection(field.getType(), 1)
                + "}";
    }

    private static String coordinate(
            GraphQLFieldsContainer type, GraphQLFieldDefinition field, GraphQLArgument argument) {
        return type.getName() + "." + field.getName() + "(" + argument.getName() + ":)";
    }

    private String arguments(GraphQLFieldsContainer type, GraphQLFieldDefinition field, boolean pages) {
        var given = new ArrayList<String>();
        for (var argument : field.getArguments()) {
            if (argument.getName().equals("after")) {
                given.addAll(pages ? List.of("after: $after") : List.of());
            } else if (isRequired(argument.getType())
                    || argument.getName().equals("first")
                    || isChosen(coordinate(type, field, argument))) {
                asked.add(coordinate(type, field, argument));
                given.add(argument.getName() + ": " + value(argument.getType(), argument.getName(), 0));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String selection(GraphQLOutputType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer fields)) {
            return "";
        }
        var common = fields(fields, List.of(), depth);
        if (fields instanceof GraphQLInterfaceType several) {
            var one = oneOf(schema.getImplementations(several));
            var own = fields(one, several.getFieldDefinitions(), depth);
            common += own.isEmpty() ? "" : " ... on " + one.getName() + " {" + own + "}";
        }
        return " {__typename" + common + "}";
    }

    private String fields(GraphQLFieldsContainer type, List<GraphQLFieldDefinition> without, int depth) {
        return type.getFieldDefinitions().stream()
                .filter(field ->
                        without.stream().noneMatch(other -> other.getName().equals(field.getName())))
                .filter(field -> isAsked(field, depth))
                .map(field ->
                        " " + field.getName() + arguments(type, field, false) + selection(field.getType(), depth + 1))
                .collect(Collectors.joining());
    }

    private boolean isAsked(GraphQLFieldDefinition field, int depth) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (!(type instanceof GraphQLFieldsContainer)) {
            return true;
        }
        return switch (field.getName()) {
            case "pageInfo" -> true;
            case "nodes", "results", "matches", "hops" -> depth < DEEPEST;
            case "edges" -> depth < DEEPEST && chance(10);
            case "supplyPaths" -> depth < DEEPEST && chance(10);
            default -> depth < DEEPEST && chance(70 / (depth * depth));
        };
    }

    private String value(GraphQLInputType type, String name, int depth) {
        if (type instanceof GraphQLNonNull needed) {
            return value((GraphQLInputType) needed.getWrappedType(), name, depth);
        }
        if (type instanceof GraphQLList list) {
            var of = (GraphQLInputType) list.getWrappedType();
            return Stream.generate(() -> value(of, name, depth))
                    .limit(1 + random.nextInt(2))
                    .distinct()
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return switch (type) {
            case GraphQLEnumType names -> oneOf(names.getValues()).getName();
            case GraphQLInputObjectType input -> object(input, depth);
            case GraphQLNamedType scalar -> scalar(scalar.getName(), name);
            default -> throw new AssertionError(type);
        };
    }

    /** An input object with some of its fields; at least one, since a selector without is refused. */
    private String object(GraphQLInputObjectType input, int depth) {
        var sure = oneOf(input.getFields());
        return input.getFields().stream()
                .filter(field -> field == sure
                        || isRequired(field.getType())
                        || isChosen(input.getName() + "." + field.getName()))
                .map(field -> {
                    asked.add(input.getName() + "." + field.getName());
                    var name = field.getName().equals("ids") ? input.getName() + ".ids" : field.getName();
                    return field.getName() + ": " + value(field.getType(), name, depth + 1);
                })
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String scalar(String type, String name) {
        return switch (type) {
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "Int" -> String.valueOf(chance(3) ? 0 : 1 + random.nextInt(4));
            case "Float" -> "0." + (5 + random.nextInt(5));
            case "RegionCode" -> quoted(oneOf(List.of("CN-XJ", "CN-SH")));
            case "CountryCode" -> quoted(oneOf(List.of("NL", "CN", "US", "DE")));
            case "Date", "PartialDate" ->
                quoted("20%02d-%02d-01".formatted(10 + random.nextInt(17), 1 + random.nextInt(12)));
            case "ID" -> quoted(id(name));
            case "String" -> quoted(text(name));
            default -> throw new AssertionError("no value is known for the scalar " + type);
        };
    }

    private String id(String name) {
        var sections =
                PARTIES.contains(name) ? List.of("parties") : SECTIONS.getOrDefault(name, List.copyOf(ids.keySet()));
        var all = sections.stream()
                .flatMap(section -> ids.getOrDefault(section, List.of()).stream())
                .toList();
        return all.isEmpty() || chance(4) ? "no-such-id" : oneOf(all);
    }

    private String text(String name) {
        return switch (name) {
            case "codes", "under" -> oneOf(List.of("5D001.e", "5.D.1.e", "5D001"));
            case "languages" -> "en";
            case "scheme" -> "DUNS";
            case "value" -> "%09d".formatted(100 + random.nextInt(40));
            default ->
                oneOf(List.of("Amber", "Birch", "Cobalt", "Dune", "Ember", "Fjord", "Grove")) + " "
                        + oneOf(List.of("Optics", "Systems", "Bureau", "device"));
        };
    }

    /** What was never asked is chosen more often. */
    private boolean isChosen(String coordinate) {
        return chance(asked.contains(coordinate) ? 25 : 95);
    }

    private static boolean isRequired(GraphQLType type) {
        return type instanceof GraphQLNonNull;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
