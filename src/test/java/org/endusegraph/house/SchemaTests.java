package org.endusegraph.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The GraphQL schema as a reader finds it. */
class SchemaTests {

    @Test
    void everyTypeFieldArgumentAndValueIsDescribed() throws IOException {
        var bare = new ArrayList<String>();
        for (var file : files()) {
            for (Object definition : Parser.parse(Files.readString(file)).getChildren()) {
                parts(definition)
                        .filter(part -> part.getDescription() == null)
                        .forEach(part -> bare.add(file.getFileName() + ": " + ((NamedNode<?>) part).getName()));
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void everyNodeSaysWhetherItIsInvented() throws IOException {
        var silent = new ArrayList<String>();
        for (var file : files()) {
            for (var type : new Parser()
                    .parseDocument(Files.readString(file))
                    .getDefinitionsOfType(ObjectTypeDefinition.class)) {
                var isNode = type.getImplements().stream()
                        .anyMatch(name -> ((TypeName) name).getName().equals("Node"));
                var fields = type.getFieldDefinitions().stream().map(FieldDefinition::getName);
                if (isNode && fields.noneMatch("synthetic"::equals)) {
                    silent.add(type.getName());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void wordsDoNotJudge() throws IOException {
        for (var file : files()) {
            assertThat(Files.readString(file).toLowerCase(Locale.ROOT)).doesNotContain("violat", "illegal", "unlawful");
        }
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("graph-schema/api"))) {
            return files.filter(file -> file.toString().endsWith(".graphqls")).toList();
        }
    }

    private static Stream<AbstractDescribedNode<?>> parts(Object definition) {
        return switch (definition) {
            case ObjectTypeExtensionDefinition extension ->
                extension.getFieldDefinitions().stream().flatMap(SchemaTests::field);
            case ImplementingTypeDefinition<?> type ->
                Stream.concat(
                        Stream.of((AbstractDescribedNode<?>) type),
                        type.getFieldDefinitions().stream().flatMap(SchemaTests::field));
            case InputObjectTypeDefinition input ->
                Stream.concat(Stream.of(input), input.getInputValueDefinitions().stream());
            case EnumTypeDefinition constants ->
                Stream.concat(Stream.of(constants), constants.getEnumValueDefinitions().stream());
            case AbstractDescribedNode<?> other when other instanceof NamedNode -> Stream.of(other);
            default -> Stream.empty();
        };
    }

    private static Stream<AbstractDescribedNode<?>> field(FieldDefinition field) {
        return Stream.concat(
                Stream.of(field), field.getInputValueDefinitions().stream().<InputValueDefinition>map(a -> a));
    }
}
