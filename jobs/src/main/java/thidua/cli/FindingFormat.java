package thidua.cli;

import thidua.core.report.FindingCases;
import thidua.core.report.FindingLine;
import thidua.edge.json.SarifJson;
import thidua.job.Build;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** In which form programs want the findings of a year that are not mended. */
enum FindingFormat {
    SARIF {
        @Override
        byte[] write(List<String> files, List<FindingLine> open) {
            return SarifJson.write(open, Build.current().version());
        }
    },
    JUNIT {
        @Override
        byte[] write(List<String> files, List<FindingLine> open) {
            return FindingCases.xml(files, open).getBytes(StandardCharsets.UTF_8);
        }
    };

    /**
     * @param files all that were read
     */
    abstract byte[] write(List<String> files, List<FindingLine> open);
}
