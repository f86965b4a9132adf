/** A scheduler's settings in diffusers' words; what is left out has diffusers' default. */
export interface Config {
	num_train_timesteps?: number;
	beta_start?: number;
	beta_end?: number;
	beta_schedule?: 'linear' | 'scaled_linear' | 'squaredcos_cap_v2' | 'sigmoid';
	trained_betas?: number[] | null;
	rescale_betas_zero_snr?: boolean;
	timestep_spacing?: 'leading' | 'linspace' | 'trailing';
	steps_offset?: number;
	set_alpha_to_one?: boolean;
	final_sigmas_type?: 'zero' | 'sigma_min';
	use_karras_sigmas?: boolean | null;
	use_exponential_sigmas?: boolean | null;
	use_lu_lambdas?: boolean | null;
	use_flow_sigmas?: boolean | null;
	flow_shift?: number;
	sigma_min?: number | null;
	sigma_max?: number | null;
	lambda_min_clipped?: number;
	prediction_type?: 'epsilon' | 'sample' | 'v_prediction' | 'flow_prediction';
	clip_sample?: boolean;
	clip_sample_range?: number;
	variance_type?: 'fixed_small' | 'fixed_small_log' | 'fixed_large' | null;
	solver_order?: number;
	algorithm_type?: string;
	solver_type?: string;
	lower_order_final?: boolean;
	euler_at_final?: boolean;
	predict_x0?: boolean;
	disable_corrector?: number[];
	skip_prk_steps?: boolean;
	original_inference_steps?: number;
	timestep_scaling?: number;
	shift?: number;
}

/** Arguments of a scheduler's `step`. */
export interface StepArguments {
	eta?: number;
	order?: number;
}

export type SchedulerName =
	| 'ddpm'
	| 'ddim'
	| 'pndm'
	| 'euler'
	| 'euler_ancestral'
	| 'heun'
	| 'lms'
	| 'dpmsolver_multistep'
	| 'unipc'
	| 'deis'
	| 'lcm'
	| 'flow_euler';

/** Schedulers that count in λ share one way to space their steps, those that count in σ another. */
export const countsInLambda = (name: SchedulerName): boolean =>
	name === 'dpmsolver_multistep' || name === 'unipc' || name === 'deis';

export const countsInSigma = (name: SchedulerName): boolean =>
	name === 'euler' || name === 'euler_ancestral' || name === 'heun' || name === 'lms';
