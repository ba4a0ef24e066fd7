package org.endusegraph.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.endusegraph.datasets.dossier.DossierFile;
import org.endusegraph.datasets.dossier.Dossiers;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.datasets.publication.PublicationReport;
import org.endusegraph.datasets.publication.Publications;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.model.Fault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads datasets from where they are: the seed data of this release, files, directories. */
@Component
@EnableConfigurationProperties(DatasetsProperties.class)
public class Datasets {

    private static final String SEED = "seed-data/";
    /** Word lists and rules that programs read, which are no dossiers. */
    private static final Pattern TABLE = Pattern.compile(".*/(words|rules)/.*");
    /** Invented dossiers, which are loaded only if asked for. */
    private static final Pattern INVENTED = Pattern.compile(".*/synthetic/.*");

    private static final long LARGEST = 16L * 1024 * 1024;

    private final Dossiers dossiers;
    private final Publications publications;
    private final DatasetsProperties properties;

    Datasets(Dossiers dossiers, Publications publications, DatasetsProperties properties) {
        this.dossiers = dossiers;
        this.publications = publications;
        this.properties = properties;
    }

    /** Loads what is configured to be loaded at start: the seed data, then the user's dossiers. */
    public List<ImportReport> loadConfigured() {
        var reports = new ArrayList<ImportReport>();
        if (properties.seed()) {
            reports.addAll(loadSeed());
        }
        if (!properties.dossiers().isEmpty()) {
            reports.addAll(load(properties.dossiers(), Progress.SILENT));
        }
        return reports;
    }

    /** Loads the seed data of this release, in place of that of an earlier one. */
    public List<ImportReport> loadSeed() {
        return dossiers.loadShipped(seed(properties.synthetic()));
    }

    /**
     * Loads files, and the {@code .yaml} files of directories.
     *
     * @throws Fault.InvalidInput if there is nothing to read in one of the places, or a file is too large
     */
    public List<ImportReport> load(List<Path> places, Progress progress) {
        var files = places.stream()
                .flatMap(place -> files(place).stream())
                .map(Datasets::read)
                .toList();
        return dossiers.load(files, progress);
    }

    /**
     * Loads an edition of a list or register.
     *
     * @param options what the user says of the files; natural persons are left out too if the settings say so
     * @param rejections is told of every row that is not loaded
     * @throws Fault.InvalidInput if the files cannot be loaded; then nothing of the edition is closed, and as a rule nothing of it written
     */
    public PublicationReport load(
            PublicationFormat format,
            List<Path> files,
            ImportOptions options,
            Consumer<RejectedRow> rejections,
            Progress progress) {
        loadPartyLists();
        return publications.load(
                format,
                files.stream().map(PublishedFile::new).toList(),
                properties.persons() ? options : options.withoutPersons(),
                rejections,
                progress);
    }

    private void loadPartyLists() {
        dossiers
                .loadPart(seed(false).stream()
                        .filter(file -> file.name().endsWith("reference/party-lists.yaml"))
                        .toList())
                .stream()
                .flatMap(report -> report.mistakes().stream())
                .findFirst()
                .ifPresent(mistake -> {
                    throw new Fault.InvalidInput(
                            "The lists that come with this software cannot be loaded beside what is in the graph: "
                                    + mistake + ". Give the other statement another id.");
                });
    }

    /**
     * Checks, before anything is loaded, that there is something to read in each place.
     *
     * @throws Fault.InvalidInput naming the first place where there is not
     */
    public static void require(List<Path> places) {
        places.forEach(Datasets::files);
    }

    private static List<Path> files(Path place) {
        if (!Files.exists(place)) {
            throw new Fault.InvalidInput("There is no file or directory " + place + ". Check its name.");
        }
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var below = Files.walk(place)) {
            var found = below.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new Fault.InvalidInput("The directory " + place + " holds no .yaml file.");
            }
            return found;
        } catch (IOException | UncheckedIOException failure) {
            throw new Fault.InvalidInput("The directory " + place + " cannot be read. Check its permissions.");
        }
    }

    private static DossierFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Fault.InvalidInput("The file " + file + " is larger than 16 MiB. Split the dossier.");
            }
            return new DossierFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new Fault.InvalidInput("The file " + file + " cannot be read. Check its name and permissions.");
        }
    }

    private static List<DossierFile> seed(boolean synthetic) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + SEED + "**/*.yaml");
            var files = new ArrayList<DossierFile>();
            for (var resource : Arrays.asList(found)) {
                var url = resource.getURL().toString();
                var name = url.substring(url.lastIndexOf(SEED));
                if (!TABLE.matcher(name).matches()
                        && (synthetic || !INVENTED.matcher(name).matches())) {
                    files.add(new DossierFile(name, resource.getContentAsByteArray()));
                }
            }
            files.sort(Comparator.comparing(DossierFile::name));
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
