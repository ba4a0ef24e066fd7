package org.endusegraph.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.Region;

/** Scalars that graphql-java's extended scalars do not have, or (dates) do not check strictly. */
final class Scalars {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static final GraphQLScalarType DATE = text("Date", text -> {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'" + text + "' is not a day; write it as 2019-09-10", wrong);
        }
    });

    static final GraphQLScalarType PARTIAL_DATE = text("PartialDate", text -> {
        try {
            return PartialDate.of(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date; write 2019, 2019-09 or 2019-09-10", wrong);
        }
    });

    static final GraphQLScalarType COUNTRY_CODE = text("CountryCode", text -> {
        if (COUNTRIES.contains(text)) {
            return text;
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a country; write its ISO 3166-1 code in capitals, such as NL");
    });

    static final GraphQLScalarType REGION_CODE = text("RegionCode", text -> {
        if (Region.isCode(text)) {
            return text;
        }
        throw new IllegalArgumentException("'" + text + "' is not a region; write its ISO 3166-2 code, such as CN-XJ");
    });

    private Scalars() {}

    private static GraphQLScalarType text(String name, Function<String, Object> parse) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing(name, parse))
                .build();
    }

    private record TextCoercing(String name, Function<String, Object> parse) implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String text) {
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException wrong) {
                    throw new CoercingParseValueException(wrong.getMessage(), wrong);
                }
            }
            throw new CoercingParseValueException("a " + name + " is written as a string");
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text && text.getValue() != null) {
                try {
                    return parse.apply(text.getValue());
                } catch (IllegalArgumentException wrong) {
                    throw new CoercingParseLiteralException(wrong.getMessage(), wrong);
                }
            }
            throw new CoercingParseLiteralException("a " + name + " is written as a string");
        }
    }
}
