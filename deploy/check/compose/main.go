// compose FOLDER: reads the compose.yaml there as Docker Compose does, by its own loader, and prints what comes of it as
// JSON; all that is wrong with it is an error. For machines without Docker, continuous integration's among them.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/compose-spec/compose-go/v2/cli"
)

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(folder string) error {
	options, err := cli.NewProjectOptions(
		[]string{folder + "/compose.yaml"},
		cli.WithOsEnv,
		cli.WithProfiles([]string{"*"}),
	)
	if err != nil {
		return err
	}
	project, err := options.LoadProject(context.Background())
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(project)
}
